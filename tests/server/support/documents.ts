import fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

/** Values that fit a type, or nearly: sizes out of bounds, unknown ids, dates that do not parse. */
function valueOf(type: GraphQLInputType): fc.Arbitrary<string> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return fc.array(valueOf(nullable.ofType), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`);
  }
  const named = getNamedType(nullable);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    return fc
      .tuple(...fields.map((f) => fc.option(valueOf(f.type), { freq: isNonNullType(f.type) ? 20 : 1 })))
      .map((values) => fields.flatMap(({ name }, i) => (values[i] == null ? [] : [`${name}: ${values[i]}`])))
      .map((entries) => `{ ${entries.join(", ")} }`);
  }
  const known: Readonly<Record<string, fc.Arbitrary<string>>> = {
    Int: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer()).map(String),
    Float: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    Boolean: fc.constantFrom("true", "false"),
    CountryCode: fc.constantFrom('"US"', '"JP"', '"XX"', '""'),
    EDTF: fc.constantFrom('"2024"', '"XXXX-04-11"', '"2024-04-11/.."', '"soon"', '"[1..99999999]"'),
  };
  const text = fc.oneof(
    fc.constantFrom("Biden", "us-japan-boost-military-ties", "moon", "*", "a\u0000b", "../../etc/passwd"),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  return known[named.name] ?? text.map((value) => JSON.stringify(value));
}

/** A selection of a composite type's fields, valid but for values, as deep and as wide as asked. */
function selectionOf(
  of: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  width: number,
): fc.Arbitrary<string> {
  const fields = "getFields" in type ? Object.values(type.getFields()) : [];
  const usable = fields.filter((f) => depth > 0 || !isCompositeType(getNamedType(f.type)));
  const parts: fc.Arbitrary<string>[] = [
    fc.constant("__typename"),
    ...usable.map((f) => fieldOf(of, f, depth, width)),
  ];
  if (isAbstractType(type) && depth > 0) {
    const possible = fc.constantFrom(...of.getPossibleTypes(type));
    parts.push(
      possible.chain((t) => selectionOf(of, t, depth - 1, width).map((inner) => `... on ${t.name} ${inner}`)),
    );
  }
  return fc
    .array(fc.oneof(...parts), { minLength: 1, maxLength: width })
    .map((all) => `{ ${all.join(" ")} }`);
}

function fieldOf(
  of: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  width: number,
): fc.Arbitrary<string> {
  const given = fc
    .tuple(...field.args.map((a) => fc.option(valueOf(a.type), { freq: isNonNullType(a.type) ? 20 : 1 })))
    .map((values) =>
      field.args.flatMap(({ name }, i) => (values[i] == null ? [] : [`${name}: ${values[i]}`])),
    )
    .map((entries) => (entries.length > 0 ? `(${entries.join(", ")})` : ""));
  const type = getNamedType(field.type);
  const inner = isCompositeType(type)
    ? lazily(() => selectionOf(of, type, depth - 1, width))
    : fc.constant("");
  return fc
    .tuple(fc.nat({ max: 99 }), given, inner)
    .map(([alias, args, selection]) => `${args ? `a${alias}: ` : ""}${field.name}${args} ${selection}`);
}

/** Types refer to each other in circles: what is inside is made up only when it is reached. */
const lazily = (make: () => fc.Arbitrary<string>): fc.Arbitrary<string> => fc.constant(null).chain(make);

/** Documents that fit a schema, or nearly: small, deep and wide ones. */
export const documents = (of: GraphQLSchema): fc.Arbitrary<string> => {
  const query = of.getQueryType();
  if (!query) throw new Error("the schema has no query type");
  return fc.oneof(
    { weight: 4, arbitrary: selectionOf(of, query, 4, 3) },
    { weight: 2, arbitrary: selectionOf(of, query, 16, 2) },
    { weight: 2, arbitrary: selectionOf(of, query, 2, 40) },
  );
};

type Damage = readonly [at: number, byte: number, kind: "put" | "leave out" | "change"];
/** Bytes put in, left out or changed. */
export const damages = fc.array(
  fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.constantFrom<Damage[2]>("put", "leave out", "change")),
  { minLength: 1, maxLength: 4 },
);

export const damaged = (whole: Buffer, all: readonly Damage[]): Buffer =>
  all.reduce((bytes, [at, byte, kind]) => {
    const i = at % (bytes.length + 1);
    return Buffer.concat([
      bytes.subarray(0, i),
      Buffer.from(kind === "leave out" ? [] : [byte]),
      bytes.subarray(kind === "put" ? i : i + 1),
    ]);
  }, whole);
