/** What a version of any of the packages promises. The same in every README, so it is written once. */
export const versionsText = `Versions follow [Semantic Versioning](https://semver.org), 0.x included: what can break a program that compiles, or that relies on
what is documented, is a major version; what is new is a minor one; repairs and words are patches. 0.x means that few have used it
yet and that facts a vendor does not publish may turn out otherwise. It does not mean that a minor version may break you.
A range like \`^0.1.0\` takes 0.1.x alone: ask for a new minor version of 0.x yourself.

Public are the names that the package's entries export, their types, what README and guides say of them, and the document in
\`openapi.json\` where there is one. Not public are files under \`dist\` by other paths, texts of messages, and what is printed. A field or value more
in an answer is no break where the document leaves room for it.

Something deprecated says what takes its place, and stays until the next major version, three months at least.`;
