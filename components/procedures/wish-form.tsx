"use client";
import type { ReactNode } from "react";
import type { Missing, Wish } from "#components/procedures/use-wish";
import { Segment } from "#components/spine/segment";
import { anesthesias, procedureAdditions } from "#content/procedure-additions";
import { spineLevels } from "#lib/procedures/levels";
import { techniqueNames } from "#lib/procedures/wording";

type Props = Readonly<{ wish: Wish; missing: Missing; change: (part: Partial<Wish>) => void }>;

const techniques = ["vertebroplasty", "kyphoplasty"] as const;
const groups = [
  ["Upper and middle back", spineLevels.filter((level) => level.startsWith("T"))],
  ["Lower back", spineLevels.filter((level) => level.startsWith("L"))],
] as const;
const additionsAsked = procedureAdditions.filter((addition) => addition.asked);

/** The list with this one in it, or without. */
const toggled = <Item,>(list: readonly Item[], item: Item): Item[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

function Group({
  legend,
  problem,
  children,
}: Readonly<{ legend: string; problem?: string | undefined; children: ReactNode }>) {
  return (
    <fieldset className="choice-set">
      <legend>{legend}</legend>
      {problem && <p className="problem">{problem}</p>}
      {children}
    </fieldset>
  );
}

function LevelChoice({ wish, missing, change }: Props) {
  return (
    <Group legend="Levels" problem={missing.levels}>
      {groups.map(([name, levels]) => (
        <fieldset key={name} className="choice-set">
          <legend className="visually-hidden">{name}</legend>
          <p className="group-name" aria-hidden="true">
            {name}
          </p>
          <div className="levels">
            {levels.map((level) => (
              <label key={level} className="tick">
                <input
                  type="checkbox"
                  checked={wish.levels.includes(level)}
                  onChange={() => change({ levels: toggled(wish.levels, level) })}
                />
                {level}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {wish.levels.length > 0 && <Segment locale="en" broken={wish.levels} />}
    </Group>
  );
}

/** What will be done: technique, levels, anesthesia, what makes it longer, and who brings the patient home. */
export function WishForm({ wish, missing, change }: Props) {
  return (
    <section className="card" aria-labelledby="what-title">
      <h2 id="what-title">What will be done?</h2>
      <Group legend="Technique" problem={missing.technique}>
        <div className="ticks">
          {techniques.map((technique) => (
            <label key={technique} className="tick">
              <input
                type="radio"
                name="technique"
                checked={wish.technique === technique}
                onChange={() => change({ technique })}
              />
              {techniqueNames[technique]}
            </label>
          ))}
        </div>
      </Group>
      <LevelChoice {...{ wish, missing, change }} />
      <Group legend="Anesthesia" problem={missing.anesthesia}>
        <div className="ticks">
          {anesthesias.map(({ code, label }) => (
            <label key={code} className="tick">
              <input
                type="radio"
                name="anesthesia"
                checked={wish.anesthesia === code}
                onChange={() => change({ anesthesia: code })}
              />
              {label}
            </label>
          ))}
        </div>
      </Group>
      <Group legend="What makes it longer">
        <div className="ticks">
          {additionsAsked.map(({ code, label }) => (
            <label key={code} className="tick">
              <input
                type="checkbox"
                checked={wish.additions.includes(code)}
                onChange={() => change({ additions: toggled(wish.additions, code) })}
              />
              {label}
            </label>
          ))}
        </div>
      </Group>
      <div className="field">
        <label htmlFor="escort">Who brings the patient home (you can leave this empty)</label>
        <input
          id="escort"
          value={wish.escort}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change({ escort: event.target.value })}
        />
      </div>
    </section>
  );
}
