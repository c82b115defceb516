"use strict";var e=require("node:path");Reflect.set(globalThis,Symbol.for("vpclambda-lint thread"),!0);require((0,e.join)(__dirname,"cli.cjs"));
