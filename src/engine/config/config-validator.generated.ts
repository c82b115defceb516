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
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs4 = errors;
        if (typeof data[i0] != "string")
          return validate22.errors = [{ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } }], !1;
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
      return validate22.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err1 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate22.errors = vErrors, !1;
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
      if (data.length > 2)
        return validate25.errors = [{ instancePath, keyword: "maxItems", params: { limit: 2 } }], !1;
      if (data.length < 1)
        return validate25.errors = [{ instancePath, keyword: "minItems", params: { limit: 1 } }], !1;
      {
        let len0 = data.length;
        if (len0 > 0) {
          let data0 = data[0], _errs4 = errors;
          if (!(data0 === "off" || data0 === "on" || data0 === "info" || data0 === "warning" || data0 === "warn" || data0 === "error"))
            return validate25.errors = [{ instancePath: instancePath + "/0", keyword: "enum", params: { allowedValues: schema9.then.items[0].enum } }], !1;
          var valid1 = _errs4 === errors;
        }
        if (valid1 && len0 > 1) {
          let data1 = data[1], _errs5 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate25.errors = [{ instancePath: instancePath + "/1", keyword: "type", params: { type: "object" } }], !1;
          var valid1 = _errs5 === errors;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    if (!(data === "off" || data === "on" || data === "info" || data === "warning" || data === "warn" || data === "error"))
      return validate25.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema9.else.enum } }], !1;
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err1 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate25.errors = vErrors, !1;
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
      return validate24.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
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
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs4 = errors;
        if (typeof data0 != "string" && typeof data0 != "number")
          return validate29.errors = [{ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: schema11.then.items.type } }], !1;
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
      return validate29.errors = [{ instancePath, keyword: "type", params: { type: schema11.else.type } }], !1;
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err1 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate29.errors = vErrors, !1;
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
      return validate28.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate28.errors = vErrors, errors === 0;
}
var schema12 = { type: "object", additionalProperties: !1, required: ["template"], properties: { template: { type: "string" }, stackName: { type: "string" }, parameters: { type: "object", additionalProperties: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { if: { type: "array" }, then: { items: { if: { type: "object" }, then: { $ref: "#/definitions/reference" }, else: { type: ["string", "number"] } } }, else: { type: ["string", "number", "boolean"] } } } }, parameterFiles: { allOf: [{ $ref: "#/definitions/files" }] }, region: { type: "string" }, account: { type: "string" }, shared: { type: "boolean" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stack === void 0 && (missing0 = "stack"))
        return validate38.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "stack" || key0 === "output" || key0 === "resource")) {
            return validate38.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.stack !== void 0) {
            let _errs2 = errors;
            if (typeof data.stack != "string")
              return validate38.errors = [{ instancePath: instancePath + "/stack", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.output !== void 0) {
              let _errs4 = errors;
              if (typeof data.output != "string")
                return validate38.errors = [{ instancePath: instancePath + "/output", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.resource !== void 0) {
                let _errs6 = errors;
                if (typeof data.resource != "string")
                  return validate38.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate38.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
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
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs5 = errors;
        if (typeof data[key0] != "string")
          return validate41.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
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
    let err1 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate41.errors = vErrors, !1;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.template === void 0 && (missing0 = "template"))
        return validate37.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "template" || key0 === "stackName" || key0 === "parameters" || key0 === "parameterFiles" || key0 === "region" || key0 === "account" || key0 === "shared")) {
            return validate37.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.template !== void 0) {
            let _errs2 = errors;
            if (typeof data.template != "string")
              return validate37.errors = [{ instancePath: instancePath + "/template", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stackName !== void 0) {
              let _errs4 = errors;
              if (typeof data.stackName != "string")
                return validate37.errors = [{ instancePath: instancePath + "/stackName", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.parameters !== void 0) {
                let data2 = data.parameters, _errs6 = errors;
                if (errors === _errs6)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                    for (let key1 in data2) {
                      let data3 = data2[key1], _errs9 = errors, _errs10 = errors, valid2 = !0, _errs11 = errors;
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
                        let _errs14 = errors, _errs15 = errors, valid3 = !0, _errs16 = errors;
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
                            var valid4 = !0;
                            let len0 = data3.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data4 = data3[i0], _errs19 = errors, _errs20 = errors, valid5 = !0, _errs21 = errors;
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
                                  return validate37.errors = [{ instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: schema12.properties.parameters.additionalProperties.else.then.items.else.type } }], !1;
                                var _valid2 = _errs24 === errors;
                                valid5 = _valid2, ifClause2 = "else";
                              }
                              if (!valid5) {
                                let err3 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "if", params: { failingKeyword: ifClause2 } };
                                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate37.errors = vErrors, !1;
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
                            return validate37.errors = [{ instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema12.properties.parameters.additionalProperties.else.else.type } }], !1;
                          var _valid1 = _errs26 === errors;
                          valid3 = _valid1, ifClause1 = "else";
                        }
                        if (!valid3) {
                          let err4 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: ifClause1 } };
                          return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate37.errors = vErrors, !1;
                        }
                        var _valid0 = _errs14 === errors;
                        valid2 = _valid0, ifClause0 = "else";
                      }
                      if (!valid2) {
                        let err5 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: ifClause0 } };
                        return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate37.errors = vErrors, !1;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1)
                        break;
                    }
                  else
                    return validate37.errors = [{ instancePath: instancePath + "/parameters", keyword: "type", params: { type: "object" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.parameterFiles !== void 0) {
                  let _errs28 = errors;
                  validate41(data.parameterFiles, { instancePath: instancePath + "/parameterFiles", parentData: data, parentDataProperty: "parameterFiles", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                  var valid0 = _errs28 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.region !== void 0) {
                    let _errs30 = errors;
                    if (typeof data.region != "string")
                      return validate37.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } }], !1;
                    var valid0 = _errs30 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.account !== void 0) {
                      let _errs32 = errors;
                      if (typeof data.account != "string")
                        return validate37.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" } }], !1;
                      var valid0 = _errs32 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.shared !== void 0) {
                        let _errs34 = errors;
                        if (typeof data.shared != "boolean")
                          return validate37.errors = [{ instancePath: instancePath + "/shared", keyword: "type", params: { type: "boolean" } }], !1;
                        var valid0 = _errs34 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate37.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate37.errors = vErrors, errors === 0;
}
var schema15 = { type: "object", additionalProperties: { if: { type: "boolean" }, then: { enum: [!1] }, else: { type: "string" } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let data0 = data[key0], _errs2 = errors, _errs3 = errors, valid1 = !0, _errs4 = errors;
        if (typeof data0 != "boolean") {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var _valid0 = _errs4 === errors;
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
        let ifClause0;
        if (_valid0) {
          let _errs6 = errors;
          if (data0 !== !1)
            return validate45.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema15.additionalProperties.then.enum } }], !1;
          var _valid0 = _errs6 === errors;
          valid1 = _valid0, ifClause0 = "then";
        } else {
          let _errs7 = errors;
          if (typeof data0 != "string")
            return validate45.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
          var _valid0 = _errs7 === errors;
          valid1 = _valid0, ifClause0 = "else";
        }
        if (!valid1) {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: ifClause0 } };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate45.errors = vErrors, !1;
        }
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate45.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate45.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!func2.call(schema6.properties, key0)) {
          return validate21.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.$schema !== void 0) {
          let _errs2 = errors;
          if (typeof data.$schema != "string")
            return validate21.errors = [{ instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.root !== void 0) {
            let _errs4 = errors;
            if (typeof data.root != "boolean")
              return validate21.errors = [{ instancePath: below(instancePath, "root"), keyword: "type", params: { type: "boolean" } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.extends !== void 0) {
              let _errs6 = errors;
              validate22(data.extends, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.plugins !== void 0) {
                let data3 = data.plugins, _errs8 = errors;
                if (errors === _errs8)
                  if (Array.isArray(data3)) {
                    var valid2 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs10 = errors;
                      if (typeof data3[i0] != "string")
                        return validate21.errors = [{ instancePath: instancePath + "/plugins/" + i0, keyword: "type", params: { type: "string" } }], !1;
                      var valid2 = _errs10 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/plugins", keyword: "type", params: { type: "array" } }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.rules !== void 0) {
                  let _errs12 = errors;
                  validate24(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.parameters !== void 0) {
                    let _errs13 = errors;
                    validate28(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.region !== void 0) {
                      let _errs14 = errors;
                      if (typeof data.region != "string")
                        return validate21.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.account !== void 0) {
                        let _errs16 = errors;
                        if (typeof data.account != "string")
                          return validate21.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" } }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.partition !== void 0) {
                          let _errs18 = errors;
                          if (typeof data.partition != "string")
                            return validate21.errors = [{ instancePath: instancePath + "/partition", keyword: "type", params: { type: "string" } }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.overrides !== void 0) {
                            let data10 = data.overrides, _errs20 = errors;
                            if (errors === _errs20)
                              if (Array.isArray(data10)) {
                                var valid3 = !0;
                                let len1 = data10.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data11 = data10[i1], _errs22 = errors;
                                  if (errors === _errs22)
                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                      let missing0;
                                      if (data11.files === void 0 && (missing0 = "files"))
                                        return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1, keyword: "required", params: { missingProperty: missing0 } }], !1;
                                      {
                                        let _errs24 = errors;
                                        for (let key1 in data11)
                                          if (!(key1 === "files" || key1 === "excludedFiles" || key1 === "rules" || key1 === "parameters" || key1 === "region" || key1 === "account" || key1 === "partition")) {
                                            return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                            break;
                                          }
                                        if (_errs24 === errors) {
                                          if (data11.files !== void 0) {
                                            let _errs25 = errors;
                                            validate22(data11.files, { instancePath: instancePath + "/overrides/" + i1 + "/files", parentData: data11, parentDataProperty: "files", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                            var valid4 = _errs25 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4) {
                                            if (data11.excludedFiles !== void 0) {
                                              let _errs27 = errors;
                                              validate22(data11.excludedFiles, { instancePath: instancePath + "/overrides/" + i1 + "/excludedFiles", parentData: data11, parentDataProperty: "excludedFiles", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                              var valid4 = _errs27 === errors;
                                            } else
                                              var valid4 = !0;
                                            if (valid4) {
                                              if (data11.rules !== void 0) {
                                                let _errs29 = errors;
                                                validate24(data11.rules, { instancePath: instancePath + "/overrides/" + i1 + "/rules", parentData: data11, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                                var valid4 = _errs29 === errors;
                                              } else
                                                var valid4 = !0;
                                              if (valid4) {
                                                if (data11.parameters !== void 0) {
                                                  let _errs30 = errors;
                                                  validate28(data11.parameters, { instancePath: instancePath + "/overrides/" + i1 + "/parameters", parentData: data11, parentDataProperty: "parameters", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                                  var valid4 = _errs30 === errors;
                                                } else
                                                  var valid4 = !0;
                                                if (valid4) {
                                                  if (data11.region !== void 0) {
                                                    let _errs31 = errors;
                                                    if (typeof data11.region != "string")
                                                      return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1 + "/region", keyword: "type", params: { type: "string" } }], !1;
                                                    var valid4 = _errs31 === errors;
                                                  } else
                                                    var valid4 = !0;
                                                  if (valid4) {
                                                    if (data11.account !== void 0) {
                                                      let _errs33 = errors;
                                                      if (typeof data11.account != "string")
                                                        return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1 + "/account", keyword: "type", params: { type: "string" } }], !1;
                                                      var valid4 = _errs33 === errors;
                                                    } else
                                                      var valid4 = !0;
                                                    if (valid4)
                                                      if (data11.partition !== void 0) {
                                                        let _errs35 = errors;
                                                        if (typeof data11.partition != "string")
                                                          return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1 + "/partition", keyword: "type", params: { type: "string" } }], !1;
                                                        var valid4 = _errs35 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return validate21.errors = [{ instancePath: instancePath + "/overrides/" + i1, keyword: "type", params: { type: "object" } }], !1;
                                  var valid3 = _errs22 === errors;
                                  if (!valid3)
                                    break;
                                }
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/overrides", keyword: "type", params: { type: "array" } }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.ignorePatterns !== void 0) {
                              let _errs37 = errors;
                              validate22(data.ignorePatterns, { instancePath: instancePath + "/ignorePatterns", parentData: data, parentDataProperty: "ignorePatterns", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                              var valid0 = _errs37 === errors;
                            } else
                              var valid0 = !0;
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
                                    return validate21.errors = [{ instancePath: instancePath + "/stacks", keyword: "type", params: { type: "object" } }], !1;
                                var valid0 = _errs39 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.links !== void 0) {
                                  let data22 = data.links, _errs43 = errors;
                                  if (errors === _errs43)
                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22))
                                      for (let key3 in data22) {
                                        let _errs46 = errors;
                                        validate45(data22[key3], { instancePath: instancePath + "/links/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data22, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
                                        var valid9 = _errs46 === errors;
                                        if (!valid9)
                                          break;
                                      }
                                    else
                                      return validate21.errors = [{ instancePath: instancePath + "/links", keyword: "type", params: { type: "object" } }], !1;
                                  var valid0 = _errs43 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.networks !== void 0) {
                                    let _errs47 = errors;
                                    validate22(data.networks, { instancePath: instancePath + "/networks", parentData: data, parentDataProperty: "networks", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                    var valid0 = _errs47 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.networksAreComplete !== void 0) {
                                      let _errs49 = errors;
                                      if (typeof data.networksAreComplete != "boolean")
                                        return validate21.errors = [{ instancePath: instancePath + "/networksAreComplete", keyword: "type", params: { type: "boolean" } }], !1;
                                      var valid0 = _errs49 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.locale !== void 0) {
                                        let data26 = data.locale, _errs51 = errors;
                                        if (!(data26 === "en" || data26 === "ja"))
                                          return validate21.errors = [{ instancePath: instancePath + "/locale", keyword: "enum", params: { allowedValues: schema6.properties.locale.enum } }], !1;
                                        var valid0 = _errs51 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.reportUnusedSuppressions !== void 0) {
                                          let _errs52 = errors;
                                          if (typeof data.reportUnusedSuppressions != "boolean")
                                            return validate21.errors = [{ instancePath: instancePath + "/reportUnusedSuppressions", keyword: "type", params: { type: "boolean" } }], !1;
                                          var valid0 = _errs52 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.suppressions !== void 0) {
                                            let data28 = data.suppressions, _errs54 = errors;
                                            if (errors === _errs54)
                                              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                let _errs56 = errors;
                                                for (let key4 in data28)
                                                  if (!(key4 === "requireReasons" || key4 === "forbid")) {
                                                    return validate21.errors = [{ instancePath: instancePath + "/suppressions", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                                    break;
                                                  }
                                                if (_errs56 === errors) {
                                                  if (data28.requireReasons !== void 0) {
                                                    let _errs57 = errors;
                                                    if (typeof data28.requireReasons != "boolean")
                                                      return validate21.errors = [{ instancePath: instancePath + "/suppressions/requireReasons", keyword: "type", params: { type: "boolean" } }], !1;
                                                    var valid11 = _errs57 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11)
                                                    if (data28.forbid !== void 0) {
                                                      let _errs59 = errors;
                                                      validate22(data28.forbid, { instancePath: instancePath + "/suppressions/forbid", parentData: data28, parentDataProperty: "forbid", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                                      var valid11 = _errs59 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                }
                                              } else
                                                return validate21.errors = [{ instancePath: instancePath + "/suppressions", keyword: "type", params: { type: "object" } }], !1;
                                            var valid0 = _errs54 === errors;
                                          } else
                                            var valid0 = !0;
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
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var options0 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        return validate49.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
        break;
      }
    else
      return validate49.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate49.errors = vErrors, errors === 0;
}
var options1 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "perVpc" || key0 === "perSubnet")) {
          return validate50.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.perVpc !== void 0) {
          let data0 = data.perVpc, _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
            return validate50.errors = [{ instancePath: instancePath + "/perVpc", keyword: "type", params: { type: "integer" } }], !1;
          if (errors === _errs2 && typeof data0 == "number" && (data0 < 1 || isNaN(data0)))
            return validate50.errors = [{ instancePath: instancePath + "/perVpc", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.perSubnet !== void 0) {
            let data1 = data.perSubnet, _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
              return validate50.errors = [{ instancePath: instancePath + "/perSubnet", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs4 && typeof data1 == "number" && (data1 < 1 || isNaN(data1)))
              return validate50.errors = [{ instancePath: instancePath + "/perSubnet", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate50.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate50.errors = vErrors, errors === 0;
}
var options2 = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "ignore") {
          return validate51.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors && data.ignore !== void 0) {
        let data0 = data.ignore;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs4 = errors;
              if (typeof data0[i0] != "string")
                return validate51.errors = [{ instancePath: instancePath + "/ignore/" + i0, keyword: "type", params: { type: "string" } }], !1;
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
                      return j0 = indices0[item0], validate51.errors = [{ instancePath: instancePath + "/ignore", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                      break;
                    }
                    indices0[item0] = i1;
                  }
                }
              }
            }
          } else
            return validate51.errors = [{ instancePath: instancePath + "/ignore", keyword: "type", params: { type: "array" } }], !1;
      }
    } else
      return validate51.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate51.errors = vErrors, errors === 0;
}
var options3 = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "evenWithTriggers") {
          return validate52.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors && data.evenWithTriggers !== void 0 && typeof data.evenWithTriggers != "boolean")
        return validate52.errors = [{ instancePath: instancePath + "/evenWithTriggers", keyword: "type", params: { type: "boolean" } }], !1;
    } else
      return validate52.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate52.errors = vErrors, errors === 0;
}
var options4 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (key0 !== "threshold") {
          return validate53.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors && data.threshold !== void 0) {
        let data0 = data.threshold;
        if (errors === errors)
          if (typeof data0 == "number") {
            if (data0 > 1 || isNaN(data0))
              return validate53.errors = [{ instancePath: instancePath + "/threshold", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
            if (data0 <= 0 || isNaN(data0))
              return validate53.errors = [{ instancePath: instancePath + "/threshold", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }], !1;
          } else
            return validate53.errors = [{ instancePath: instancePath + "/threshold", keyword: "type", params: { type: "number" } }], !1;
      }
    } else
      return validate53.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
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
