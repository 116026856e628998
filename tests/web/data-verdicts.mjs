// What readers that are not ours make of feeds and data. Reads
// {feeds: [{name, atom, json}], documents: [{name, schema, text}], schemas: {name: text}, openapi: text} from standard input and writes
// {feeds: [{name, atom: {id, title, entries}, json: {...}}], documents: [{name, errors}], openapi: [errors]} in the same order.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";

const { feeds, documents, schemas, openapi } = JSON.parse(readFileSync(0, "utf8"));
// Formats are only names here: times and days have patterns too.
const options = { allErrors: true, strict: true, strictRequired: false, strictTypes: false, formats: { "date-time": true, date: true } };
const dialects = { old: new Ajv(options), new: new Ajv2020(options) };
const validators = new Map(Object.entries(schemas).map(([name, text]) => [name, dialects[text.includes("draft/2020-12") ? "new" : "old"].compile(JSON.parse(text))]));

function verdict({ name, schema, text }) {
  const validate = validators.get(schema);
  validate(JSON.parse(text));
  return { name, errors: (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message}`) };
}

function readAtom(text) {
  const feed = parseAtomFeed(text);
  const entries = (feed.entries ?? []).map((entry) => ({
    id: entry.id, title: entry.title.value, html: entry.content?.value ?? null, updated: entry.updated, happened: entry.published ?? null,
    author: entry.authors[0].name, link: entry.links?.[0]?.href ?? null, categories: (entry.categories ?? []).map((one) => one.term),
  }));
  return { id: feed.id, title: feed.title.value, self: feed.links?.find((link) => link.rel === "self")?.href ?? null, entries };
}

function readJson(text) {
  const feed = parseJsonFeed(text);
  const entries = (feed.items ?? []).map((item) => ({
    id: item.id, title: item.title, html: item.content_html ?? null, updated: item.date_modified, happened: item.date_published ?? null,
    author: item.authors[0].name, link: item.url ?? null, categories: item.tags ?? [],
  }));
  return { title: feed.title, self: feed.feed_url ?? null, entries };
}

async function judge(text) {
  const description = JSON.parse(text);
  // The validator takes the references inside a schema of its own file for those of the description: here it is enough that the file is there.
  const missing = [];
  const inOneFile = JSON.parse(text, (key, value) => {
    if (typeof value?.$ref !== "string" || value.$ref.startsWith("#")) return value;
    if (!schemas[`api/v1/${value.$ref}`]) missing.push(`${value.$ref} is not there`);
    return {};
  });
  const result = await new Validator().validate(inOneFile);
  const shape = result.valid ? [] : [].concat(result.errors).map((error) => `${error.instancePath ?? ""} ${error.message ?? error}`);
  const ajv = new Ajv2020({ ...options, strict: false });
  ajv.addSchema(description, "openapi.json");
  const broken = Object.keys(description.components.schemas).flatMap((name) => {
    try {
      ajv.compile({ $ref: `openapi.json#/components/schemas/${name}` });
      return [];
    } catch (problem) {
      return [`${name}: ${problem.message}`];
    }
  });
  return [...missing, ...shape, ...broken];
}

process.stdout.write(JSON.stringify({
  feeds: feeds.map(({ name, atom, json }) => ({ name, atom: readAtom(atom), json: readJson(json) })),
  documents: documents.map(verdict),
  openapi: openapi ? await judge(openapi) : [],
}));
