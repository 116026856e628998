// What an editor would say of records: YAML 1.2 by the parser of the YAML language server, and the schemas by Ajv.
// Reads {schemas: {name: text}, documents: [{name, schema, text}]} from standard input and
// writes [{name, unreadable, errors}] in the same order.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { parseDocument } from "yaml";

const { schemas, documents } = JSON.parse(readFileSync(0, "utf8"));

// Strict: a keyword that no standard knows is a mistake in a schema, except for the one that editors add.
// Formats are only names here: what has one has a pattern too.
const options = { allErrors: true, strict: true, strictRequired: false, strictTypes: false, keywords: ["patternErrorMessage"], formats: { "date-time": true, date: true } };
const [ajv, ajv2020] = [new Ajv(options), new Ajv2020(options)];
const validators = new Map(Object.entries(schemas).map(([name, text]) => [name, (text.includes("draft/2020-12/schema") ? ajv2020 : ajv).compile(JSON.parse(text))]));

function verdict({ name, schema, text }) {
  const document = parseDocument(text, { version: "1.2", schema: "core", strict: true, uniqueKeys: true });
  if (document.errors.length > 0) return { name, unreadable: document.errors[0].message, errors: [] };
  const validate = validators.get(schema);
  validate(document.toJS());
  const errors = (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`);
  return { name, unreadable: null, errors };
}

process.stdout.write(JSON.stringify(documents.map(verdict)));
