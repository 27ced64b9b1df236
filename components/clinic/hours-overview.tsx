"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Tag } from "#components/staff/tag";
import { configurationOptions } from "#lib/clinic/client";
import { type Configuration, type ConfiguredResource, isPerson } from "#lib/clinic/configuration";
import { weekWords } from "#lib/clinic/weekdays";
import { resourceKindNames, stateLines } from "#lib/clinic/wording";
import { formatPlainDate, zonePlace } from "#lib/time";

function PersonRow({ person, configuration }: Readonly<{ person: ConfiguredResource; configuration: Configuration }>) {
  const { today, locations } = configuration;
  const { name, kind, credential } = person.settings;
  const now = person.hours.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
  );
  const coming = person.hours
    .map(({ validFrom }) => validFrom)
    .filter((date) => date > today)
    .sort()[0];
  const ahead = [
    ...person.exceptions.map(({ id, version: _, ...state }) =>
      stateLines({ kind: "date_exception", id, state }, configuration),
    ),
    ...person.absences.map(({ id, version: _, ...state }) => stateLines({ kind: "absence", id, state }, configuration)),
  ].flat();
  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/hours/people/${person.slug}`} prefetch={false}>
          {name}
        </Link>
        <span className="soft block">{credential ?? resourceKindNames[kind]}</span>
      </th>
      <td>
        {now.length === 0 && (
          <Tag mark="bar" tone="wait">
            No hours now
          </Tag>
        )}
        {locations.map(({ id, name: place }) => {
          const here = now.filter(({ locationId }) => locationId === id);
          return here.length > 0 ? (
            <span key={id} className="block">
              {weekWords(here).join("; ")} <span className="soft">{place}</span>
            </span>
          ) : null;
        })}
        {coming && <span className="soft block">Other hours from {formatPlainDate(coming)}</span>}
      </td>
      <td>
        {ahead.slice(0, 3).map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
        {ahead.length > 3 && <span className="soft">and {ahead.length - 3} more</span>}
      </td>
    </tr>
  );
}

/** When the locations are open and who is there, with what is different in the time ahead. */
export function HoursOverview({ initial }: Readonly<{ initial: Configuration }>) {
  const { data } = useQuery({ ...configurationOptions(), initialData: initial });
  const people = data.resources.filter(({ settings }) => isPerson(settings.kind) && settings.active);
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Hours and locations</h1>
        <Link className="button end" href="/admin/locations/new" prefetch={false}>
          Add a location
        </Link>
        <Link className="button" href="/admin/closures" prefetch={false}>
          Close a day
        </Link>
      </div>
      <div className="places">
        {data.locations.map(({ id, slug, name, timeZone, hours, settings }) => (
          <section key={id} className="card" aria-labelledby={`place-${slug}`}>
            <h2 id={`place-${slug}`}>{name}</h2>
            <p className="soft">
              {zonePlace(timeZone)} time, {settings.phone}
            </p>
            {!settings.active && (
              <Tag mark="bar" tone="wait">
                Out of use
              </Tag>
            )}
            <ul>
              {weekWords(hours).map((line) => (
                <li key={line}>{line}</li>
              ))}
              {hours.length === 0 && <li>Closed every day</li>}
            </ul>
            <Link
              className="button"
              href={`/admin/hours/locations/${slug}`}
              prefetch={false}
              aria-label={`Change opening hours of ${name}`}
            >
              Change opening hours
            </Link>
            <Link href={`/admin/locations/${slug}`} prefetch={false} aria-label={`Change address and phone of ${name}`}>
              Change address and phone
            </Link>
          </section>
        ))}
      </div>
      <table className="log stacks">
        <caption className="table-title">Physicians and nurses</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Week</th>
            <th scope="col">Ahead</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} configuration={data} />
          ))}
        </tbody>
      </table>
    </main>
  );
}
