import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { printAnnotatedArticleSchema, printDatelineSchema } from "../src/print-schema";
import { schema } from "./support/ask";

const contract = buildSchema(readFileSync(join(__dirname, "support/contract.graphql"), "utf8"));

function committed(file: string): string {
  return readFileSync(join(__dirname, "../schema", file), "utf8");
}

function ownTypes(of: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(of.getTypeMap()).filter(
    (type) => !type.name.startsWith("__") && !["Boolean", "Float", "ID", "Int", "String"].includes(type.name),
  );
}

function input({ type, defaultValue }: Pick<GraphQLInputField, "type" | "defaultValue">): string {
  return `${String(type)} = ${JSON.stringify(defaultValue)}`;
}

/** Everything that a schema promises of its types, one line a promise, by which two schemas can be compared. */
function promises(of: GraphQLSchema): string[] {
  return ownTypes(of).flatMap((type) => {
    const { name } = type;
    if (isScalarType(type))
      return [
        `scalar ${name}`,
        ...(type.specifiedByURL ? [`${name} is specified by ${type.specifiedByURL}`] : []),
      ];
    if (isEnumType(type))
      return [`enum ${name}`, ...type.getValues().map((value) => `${name} ${value.name}`)];
    if (isUnionType(type))
      return [`union ${name}`, ...type.getTypes().map((member) => `${name} = ${member.name}`)];
    if (isInputObjectType(type)) {
      return [
        `input ${name}`,
        ...Object.values(type.getFields()).map((field) => `${name}.${field.name}: ${input(field)}`),
      ];
    }
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`What is ${name}?`);
    return [
      `${isObjectType(type) ? "type" : "interface"} ${name}`,
      ...type.getInterfaces().map((shape) => `${name} implements ${shape.name}`),
      ...Object.values(type.getFields()).flatMap((field) => [
        `${name}.${field.name}: ${String(field.type)}`,
        ...field.args.map((arg) => `${name}.${field.name}(${arg.name}: ${input(arg)})`),
      ]),
    ];
  });
}

describe("The schema", () => {
  test("is the one that is committed: after a change run npm run schema", () => {
    expect(printDatelineSchema()).toBe(committed("schema.graphql"));
  });

  test("of an annotated article is the one that is committed: after a change run npm run schema", () => {
    expect(printAnnotatedArticleSchema()).toBe(committed("annotated-article.schema.json"));
  });

  test("keeps every promise of the contract", () => {
    const kept = new Set(promises(schema));
    expect(promises(contract).filter((promise) => !kept.has(promise))).toEqual([]);
  });

  test("requires no argument or input that the contract does not", () => {
    const promised = new Set(promises(contract));
    const required = promises(schema).filter(
      (promise) => / = undefined\)?$/.test(promise) && promise.includes("! = "),
    );
    const ofContract = required.filter((promise) => contract.getType(/^\w+/.exec(promise)?.[0] ?? ""));
    expect(ofContract.filter((promise) => !promised.has(promise))).toEqual([]);
  });

  test("describes every type, field, argument, input and enum value", () => {
    const undescribed = ownTypes(schema).flatMap((type) => {
      const parts: { name: string; description?: string | null | undefined }[] = [
        { name: type.name, description: type.description },
      ];
      if (isEnumType(type)) parts.push(...type.getValues());
      if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()));
      if (isObjectType(type) || isInterfaceType(type)) {
        const fields = Object.values(type.getFields());
        parts.push(...fields, ...fields.flatMap(({ args }) => args));
      }
      return parts
        .filter(({ description }) => !/\S.*\.\)?$/s.test(description ?? ""))
        .map(({ name, description }) => `${type.name} ${name}: ${description ?? "no description"}`);
    });
    expect(undescribed).toEqual([]);
  });

  test("says of every plain list how long it is expected to be", () => {
    const boundless = ownTypes(schema).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields())
            .filter((field) => isListType(getNullableType(field.type)))
            .filter(({ extensions }) => !(Number(extensions["listBound"]) >= 1))
            .map((field) => `${type.name}.${field.name}: ${getNamedType(field.type).name}`)
        : [],
    );
    expect(boundless).toEqual([]);
  });
});
