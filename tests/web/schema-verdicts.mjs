// What an editor would say of records: YAML 1.2 by the parser of the YAML language server, and the schemas by Ajv.
// Reads {schemas: {name: text}, documents: [{name, schema, text}]} from standard input and
// writes [{name, unreadable, errors}] in the same order.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parseDocument } from "yaml";

const { schemas, documents } = JSON.parse(readFileSync(0, "utf8"));

// Strict: a keyword that no standard knows is a mistake in a schema, except for the one that editors add.
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, keywords: ["patternErrorMessage"] });
const validators = new Map(Object.entries(schemas).map(([name, text]) => [name, ajv.compile(JSON.parse(text))]));

function verdict({ name, schema, text }) {
  const document = parseDocument(text, { version: "1.2", schema: "core", strict: true, uniqueKeys: true });
  if (document.errors.length > 0) return { name, unreadable: document.errors[0].message, errors: [] };
  const validate = validators.get(schema);
  validate(document.toJS());
  const errors = (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`);
  return { name, unreadable: null, errors };
}

process.stdout.write(JSON.stringify(documents.map(verdict)));
