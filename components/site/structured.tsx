import { type Property, schemaOrg } from "#lib/structured";

const isAddress = (value: string): boolean => /^https?:\/\//.test(value);

/**
 * What machines read about the thing that the element around it is (microdata): JSON-LD would be a script, which
 * the policy of patient pages does not let in. Nothing of it is seen.
 */
export function Properties({ of: properties }: Readonly<{ of: readonly Property[] }>) {
  return properties.map(([name, value]) => {
    const key = `${name} ${typeof value === "string" ? value : value.type}`;
    if (typeof value !== "string")
      return (
        <span key={key} itemProp={name} itemScope itemType={schemaOrg(value.type)}>
          <Properties of={value.properties} />
        </span>
      );
    return isAddress(value) ? (
      <link key={key} itemProp={name} href={value} />
    ) : (
      <meta key={key} itemProp={name} content={value} />
    );
  });
}
