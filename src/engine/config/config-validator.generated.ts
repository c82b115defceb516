// @ts-nocheck
// Made by `npm run generate` from config-shape.ts and the options of all rules.
import type { Validator } from './schema-fault.ts';
interface Validators {
  readonly validateConfig: Validator;
  readonly optionValidators: Readonly<Record<string, Validator | undefined>>;
}
let made: Validators | undefined;
/** Put together when a config is checked: runs without one evaluate none of this. */
export function validators(): Validators {
  return (made ??= evaluated());
}
function evaluated(): Validators {
// <stdin>
var validateConfig = validate21, schema6 = { definitions: { strings: { if: { type: "array" }, then: { items: { type: "string" } }, else: { type: "string" } }, setting: { if: { type: "array" }, then: { minItems: 1, maxItems: 2, items: [{ enum: ["off", "on", "info", "warning", "warn", "error"] }, { type: "object" }] }, else: { enum: ["off", "on", "info", "warning", "warn", "error"] } }, value: { if: { type: "array" }, then: { items: { type: ["string", "number"] } }, else: { type: ["string", "number", "boolean"] } }, rules: { type: "object", additionalProperties: { $ref: "#/definitions/setting" } }, parameters: { type: "object", additionalProperties: { $ref: "#/definitions/value" } }, files: { if: { type: "object" }, then: { additionalProperties: { type: "string" } }, else: { $ref: "#/definitions/strings" } }, reference: { type: "object", additionalProperties: !1, required: ["stack"], properties: { stack: { type: "string" }, output: { type: "string" }, resource: { type: "string" } } }, stack: { type: "object", additionalProperties: !1, required: ["template"], properties: { template: { type: "string" }, stackName: { type: "string" }, parameters: { type: "object", additionalProperties: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { if: { type: "array" }, then: { items: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { type: ["string", "number"] } } }, else: { type: ["string", "number", "boolean"] } } } }, parameterFiles: { allOf: [{ $ref: "#/definitions/files" }] }, region: { type: "string" }, account: { type: "string" }, shared: { type: "boolean" } } }, links: { type: "object", additionalProperties: { if: { type: "boolean" }, then: { enum: [!1] }, else: { type: "string" } } } }, type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, root: { type: "boolean" }, extends: { allOf: [{ $ref: "#/definitions/strings" }] }, plugins: { type: "array", items: { type: "string" } }, rules: { $ref: "#/definitions/rules" }, parameters: { $ref: "#/definitions/parameters" }, region: { type: "string" }, account: { type: "string" }, partition: { type: "string" }, overrides: { type: "array", items: { type: "object", additionalProperties: !1, required: ["files"], properties: { files: { allOf: [{ $ref: "#/definitions/strings" }] }, excludedFiles: { allOf: [{ $ref: "#/definitions/strings" }] }, rules: { $ref: "#/definitions/rules" }, parameters: { $ref: "#/definitions/parameters" }, region: { type: "string" }, account: { type: "string" }, partition: { type: "string" } } } }, ignorePatterns: { allOf: [{ $ref: "#/definitions/strings" }] }, stacks: { type: "object", additionalProperties: { $ref: "#/definitions/stack" } }, links: { type: "object", additionalProperties: { $ref: "#/definitions/links" } }, networks: { allOf: [{ $ref: "#/definitions/strings" }] }, networksAreComplete: { type: "boolean" }, locale: { enum: ["en", "ja"] }, reportUnusedSuppressions: { type: "boolean" }, suppressions: { type: "object", additionalProperties: !1, properties: { requireReasons: { type: "boolean" }, forbid: { allOf: [{ $ref: "#/definitions/strings" }] } } } } }, func2 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
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
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        if (typeof data[i0] != "string") {
          let err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    if (typeof data != "string") {
      let err2 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema9 = { if: { type: "array" }, then: { minItems: 1, maxItems: 2, items: [{ enum: ["off", "on", "info", "warning", "warn", "error"] }, { type: "object" }] }, else: { enum: ["off", "on", "info", "warning", "warn", "error"] } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
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
      if (data.length > 2) {
        let err1 = { instancePath, keyword: "maxItems", params: { limit: 2 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.length < 1) {
        let err2 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      let len0 = data.length;
      if (len0 > 0) {
        let data0 = data[0];
        if (!(data0 === "off" || data0 === "on" || data0 === "info" || data0 === "warning" || data0 === "warn" || data0 === "error")) {
          let err3 = { instancePath: instancePath + "/0", keyword: "enum", params: { allowedValues: schema9.then.items[0].enum } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (len0 > 1) {
        let data1 = data[1];
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
          let err4 = { instancePath: instancePath + "/1", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    if (!(data === "off" || data === "on" || data === "info" || data === "warning" || data === "warn" || data === "error")) {
      let err5 = { instancePath, keyword: "enum", params: { allowedValues: schema9.else.enum } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err6 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate25(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema11 = { if: { type: "array" }, then: { items: { type: ["string", "number"] } }, else: { type: ["string", "number", "boolean"] } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
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
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 != "string" && typeof data0 != "number") {
          let err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: schema11.then.items.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors;
    if (typeof data != "string" && typeof data != "number" && typeof data != "boolean") {
      let err2 = { instancePath, keyword: "type", params: { type: schema11.else.type } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", additionalProperties: !1, required: ["template"], properties: { template: { type: "string" }, stackName: { type: "string" }, parameters: { type: "object", additionalProperties: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { if: { type: "array" }, then: { items: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { type: ["string", "number"] } } }, else: { type: ["string", "number", "boolean"] } } } }, parameterFiles: { allOf: [{ $ref: "#/definitions/files" }] }, region: { type: "string" }, account: { type: "string" }, shared: { type: "boolean" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stack === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "stack" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "stack" || key0 === "output" || key0 === "resource")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.stack !== void 0 && typeof data.stack != "string") {
      let err2 = { instancePath: instancePath + "/stack", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.output !== void 0 && typeof data.output != "string") {
      let err3 = { instancePath: instancePath + "/output", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.resource !== void 0 && typeof data.resource != "string") {
      let err4 = { instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (typeof data[key0] != "string") {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
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
    let err2 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "template" || key0 === "stackName" || key0 === "parameters" || key0 === "parameterFiles" || key0 === "region" || key0 === "account" || key0 === "shared")) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.template !== void 0 && typeof data.template != "string") {
      let err2 = { instancePath: instancePath + "/template", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.stackName !== void 0 && typeof data.stackName != "string") {
      let err3 = { instancePath: instancePath + "/stackName", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.parameters !== void 0) {
      let data2 = data.parameters;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        for (let key1 in data2) {
          let data3 = data2[key1], _errs10 = errors, valid2 = !0, _errs11 = errors;
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
            let err4 = {};
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
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
            let _errs14 = errors, _errs15 = errors, valid3 = !0, _errs16 = errors;
            if (!Array.isArray(data3)) {
              let err5 = {};
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            var _valid1 = _errs16 === errors;
            errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
            let ifClause1;
            if (_valid1) {
              let _errs18 = errors;
              if (Array.isArray(data3)) {
                let len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data4 = data3[i0], _errs20 = errors, valid6 = !0, _errs21 = errors;
                  if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                    let err6 = {};
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                  var _valid2 = _errs21 === errors;
                  errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
                  let ifClause2;
                  if (_valid2) {
                    let _errs23 = errors;
                    validate38(data4, { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var _valid2 = _errs23 === errors;
                    valid6 = _valid2, ifClause2 = "then";
                  } else {
                    let _errs24 = errors;
                    if (typeof data4 != "string" && typeof data4 != "number") {
                      let err7 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: schema12.properties.parameters.additionalProperties.else.then.items.else.type } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                    var _valid2 = _errs24 === errors;
                    valid6 = _valid2, ifClause2 = "else";
                  }
                  if (!valid6) {
                    let err8 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "if", params: { failingKeyword: ifClause2 } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                }
              }
              var _valid1 = _errs18 === errors;
              valid3 = _valid1, ifClause1 = "then";
            } else {
              let _errs26 = errors;
              if (typeof data3 != "string" && typeof data3 != "number" && typeof data3 != "boolean") {
                let err9 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema12.properties.parameters.additionalProperties.else.else.type } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              var _valid1 = _errs26 === errors;
              valid3 = _valid1, ifClause1 = "else";
            }
            if (!valid3) {
              let err10 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: ifClause1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            var _valid0 = _errs14 === errors;
            valid2 = _valid0, ifClause0 = "else";
          }
          if (!valid2) {
            let err11 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: ifClause0 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      else {
        let err12 = { instancePath: instancePath + "/parameters", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.parameterFiles !== void 0 && (validate41(data.parameterFiles, { instancePath: instancePath + "/parameterFiles", parentData: data, parentDataProperty: "parameterFiles", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.region !== void 0 && typeof data.region != "string") {
      let err13 = { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.account !== void 0 && typeof data.account != "string") {
      let err14 = { instancePath: instancePath + "/account", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.shared !== void 0 && typeof data.shared != "boolean") {
      let err15 = { instancePath: instancePath + "/shared", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    let err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
var schema15 = { type: "object", additionalProperties: { if: { type: "boolean" }, then: { enum: [!1] }, else: { type: "string" } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0], _errs3 = errors, valid1 = !0, _errs4 = errors;
      if (typeof data0 != "boolean") {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs6 = errors;
        if (data0 !== !1) {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema15.additionalProperties.then.enum } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs7 = errors;
        if (typeof data0 != "string") {
          let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: ifClause0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err1 = { instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.root !== void 0 && typeof data.root != "boolean") {
      let err2 = { instancePath: below(instancePath, "root"), keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.extends !== void 0 && (validate22(data.extends, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.plugins !== void 0) {
      let data3 = data.plugins;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err3 = { instancePath: instancePath + "/plugins/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/plugins", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.rules !== void 0 && (validate24(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.parameters !== void 0 && (validate28(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.region !== void 0 && typeof data.region != "string") {
      let err5 = { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.account !== void 0 && typeof data.account != "string") {
      let err6 = { instancePath: instancePath + "/account", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.partition !== void 0 && typeof data.partition != "string") {
      let err7 = { instancePath: instancePath + "/partition", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.overrides !== void 0) {
      let data10 = data.overrides;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.files === void 0) {
              let err8 = { instancePath: instancePath + "/overrides/" + i1, keyword: "required", params: { missingProperty: "files" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            for (let key1 in data11)
              if (!(key1 === "files" || key1 === "excludedFiles" || key1 === "rules" || key1 === "parameters" || key1 === "region" || key1 === "account" || key1 === "partition")) {
                let err9 = { instancePath: instancePath + "/overrides/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            if (data11.files !== void 0 && (validate22(data11.files, { instancePath: instancePath + "/overrides/" + i1 + "/files", parentData: data11, parentDataProperty: "files", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data11.excludedFiles !== void 0 && (validate22(data11.excludedFiles, { instancePath: instancePath + "/overrides/" + i1 + "/excludedFiles", parentData: data11, parentDataProperty: "excludedFiles", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data11.rules !== void 0 && (validate24(data11.rules, { instancePath: instancePath + "/overrides/" + i1 + "/rules", parentData: data11, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data11.parameters !== void 0 && (validate28(data11.parameters, { instancePath: instancePath + "/overrides/" + i1 + "/parameters", parentData: data11, parentDataProperty: "parameters", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data11.region !== void 0 && typeof data11.region != "string") {
              let err10 = { instancePath: instancePath + "/overrides/" + i1 + "/region", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data11.account !== void 0 && typeof data11.account != "string") {
              let err11 = { instancePath: instancePath + "/overrides/" + i1 + "/account", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data11.partition !== void 0 && typeof data11.partition != "string") {
              let err12 = { instancePath: instancePath + "/overrides/" + i1 + "/partition", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/overrides/" + i1, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/overrides", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.ignorePatterns !== void 0 && (validate22(data.ignorePatterns, { instancePath: instancePath + "/ignorePatterns", parentData: data, parentDataProperty: "ignorePatterns", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.stacks !== void 0) {
      let data20 = data.stacks;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20))
        for (let key2 in data20)
          validate37(data20[key2], { instancePath: instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      else {
        let err15 = { instancePath: instancePath + "/stacks", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.links !== void 0) {
      let data22 = data.links;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22))
        for (let key3 in data22)
          validate45(data22[key3], { instancePath: instancePath + "/links/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data22, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
      else {
        let err16 = { instancePath: instancePath + "/links", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.networks !== void 0 && (validate22(data.networks, { instancePath: instancePath + "/networks", parentData: data, parentDataProperty: "networks", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.networksAreComplete !== void 0 && typeof data.networksAreComplete != "boolean") {
      let err17 = { instancePath: instancePath + "/networksAreComplete", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.locale !== void 0) {
      let data26 = data.locale;
      if (!(data26 === "en" || data26 === "ja")) {
        let err18 = { instancePath: instancePath + "/locale", keyword: "enum", params: { allowedValues: schema6.properties.locale.enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.reportUnusedSuppressions !== void 0 && typeof data.reportUnusedSuppressions != "boolean") {
      let err19 = { instancePath: instancePath + "/reportUnusedSuppressions", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.suppressions !== void 0) {
      let data28 = data.suppressions;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (let key4 in data28)
          if (!(key4 === "requireReasons" || key4 === "forbid")) {
            let err20 = { instancePath: instancePath + "/suppressions", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data28.requireReasons !== void 0 && typeof data28.requireReasons != "boolean") {
          let err21 = { instancePath: instancePath + "/suppressions/requireReasons", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        data28.forbid !== void 0 && (validate22(data28.forbid, { instancePath: instancePath + "/suppressions/forbid", parentData: data28, parentDataProperty: "forbid", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
      } else {
        let err22 = { instancePath: instancePath + "/suppressions", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var options0 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
var options1 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "perVpc" || key0 === "perSubnet")) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.perVpc !== void 0) {
      let data0 = data.perVpc;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/perVpc", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/perVpc", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.perSubnet !== void 0) {
      let data1 = data.perSubnet;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/perSubnet", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/perSubnet", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
var options2 = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "ignore") {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.ignore !== void 0) {
      let data0 = data.ignore;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/ignore/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        let i1 = data0.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err2 = { instancePath: instancePath + "/ignore", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/ignore", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var options3 = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "evenWithTriggers") {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.evenWithTriggers !== void 0 && typeof data.evenWithTriggers != "boolean") {
      let err1 = { instancePath: instancePath + "/evenWithTriggers", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var options4 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "threshold") {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.threshold !== void 0) {
      let data0 = data.threshold;
      if (typeof data0 == "number") {
        if (data0 > 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/threshold", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/threshold", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/threshold", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
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
  "function-cannot-reach-internet": options0,
  "function-cannot-reach-service": options2,
  "function-in-one-zone": options0,
  "function-in-public-subnet": options0,
  "function-outlives-role": options0,
  "function-outside-vpc-uses-private-database": options0,
  "functions-could-share-security-group": options0,
  "ingress-on-function-security-group": options3,
  "invalid-suppression": options0,
  "nat-gateway-without-internet": options0,
  "nat-instance-checks-source": options0,
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
  "update-leaves-vpc-with-dual-stack-flag": options0,
  "update-removes-export-in-use": options0,
  "update-removes-permissions-first": options0,
  "update-replaces-function": options0,
  "update-strands-versions": options0,
  "versions-keep-old-enis": options0,
  "vpc-config-invalid": options0
};
function below(pointer: string, key: string): string { return [pointer, key].join("/"); }

return { validateConfig, optionValidators };
}
