import { answered, type Row, reference, withKinds } from "./row.ts";

/** Which schema a value has, told by a field of it. */
export const discriminators: readonly Row[] = [
  [
    "values change places",
    "major",
    "response",
    'The field form of Room is Person instead of Node where its kind is "node"',
    (d) => {
      const { mapping } = answered(d).form.discriminator;
      [mapping.person, mapping.node] = [mapping.node, mapping.person];
    },
    withKinds,
  ],
  [
    "any other value is told",
    "minor",
    "response",
    "The field form of Room is Person where its kind is any other",
    (d) => {
      answered(d).form.discriminator.defaultMapping = reference("Person").$ref;
    },
    withKinds,
  ],
  [
    "any other value is no longer told",
    "major",
    "response",
    "The field form of Room is no longer Person where its kind is any other",
    (d) => {
      delete answered(d).form.discriminator.defaultMapping;
    },
    (d) => {
      withKinds(d);
      answered(d).form.discriminator.defaultMapping = "Person";
    },
  ],
  [
    "any other value is told otherwise",
    "major",
    "response",
    "The field form of Room is Node where its kind is any other",
    (d) => {
      answered(d).form.discriminator.defaultMapping = "Node";
    },
    (d) => {
      withKinds(d);
      answered(d).form.discriminator.defaultMapping = "Person";
    },
  ],
];
