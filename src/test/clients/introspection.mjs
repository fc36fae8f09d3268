// What Apollo and urql are told of the schema, read from its introspection, so that nobody keeps lists of types.

/** Types without an id, such as Money: values, which belong to what they are asked of. */
export const valueTypes = ({ __schema: { types } }) =>
  types
    .filter(({ kind, fields }) => kind === "OBJECT" && !fields.some(({ name }) => name === "id"))
    .map(({ name }) => name);

/** Which types an interface has, for fragments on it. */
export const possibleTypes = ({ __schema: { types } }) =>
  Object.fromEntries(
    types
      .filter(({ kind }) => kind === "INTERFACE")
      .map(({ name, possibleTypes }) => [name, possibleTypes.map((type) => type.name)]),
  );
