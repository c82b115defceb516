// @ts-nocheck
// Made by `npm run generate` from network-shape.ts.
import type { Validator } from '../engine/config/schema-fault.ts';
// <stdin>
var validateNetwork = validate21, schema6 = { type: "object", additionalProperties: !1, required: ["version"], properties: { $schema: { type: "string" }, version: { enum: [1] }, region: { type: "string" }, account: { type: "string" }, vpcs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "subnets", "routeTables", "endpoints"], properties: { id: { type: "string" }, name: { type: "string" }, cidrs: { type: "array", items: { type: "string" } }, dnsSupport: { type: "boolean" }, dnsHostnames: { type: "boolean" }, tenancy: { enum: ["default", "dedicated", "host"] }, subnets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "routeTable"], properties: { id: { type: "string" }, name: { type: "string" }, cidr: { type: "string" }, ipv6Cidr: { type: "string" }, ipv6Native: { type: "boolean" }, zone: { type: "string" }, routeTable: { type: "string" }, networkAcl: { type: "string" } } } }, routeTables: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "routes"], properties: { id: { type: "string" }, name: { type: "string" }, main: { type: "boolean" }, routes: { type: "array", items: { type: "object", additionalProperties: !1, required: ["to", "via"], properties: { to: { type: "string" }, via: { type: "string" } } } } } } }, natGateways: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, subnet: { type: "string" }, connectivity: { enum: ["public", "private"] }, regional: { type: "boolean" }, zones: { type: "array", items: { type: "string" } } } } }, instances: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, sourceDestCheck: { type: "boolean" } } } }, endpoints: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "service", "type"], properties: { id: { type: "string" }, name: { type: "string" }, service: { type: "string" }, type: { type: "string" }, privateDns: { type: "boolean" }, subnets: { type: "array", items: { type: "string" } }, groups: { type: "array", items: { type: "string" } }, routeTables: { type: "array", items: { type: "string" } }, policy: { type: "object" } } } }, securityGroups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, ingress: { type: "array", items: { type: "object", additionalProperties: !1, required: ["protocol", "peer"], properties: { protocol: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" }, peer: { type: "string" } } } }, egress: { type: "array", items: { type: "object", additionalProperties: !1, required: ["protocol", "peer"], properties: { protocol: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" }, peer: { type: "string" } } } } } } }, networkAcls: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, entries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["number", "direction", "action", "protocol", "cidr"], properties: { number: { type: "integer" }, direction: { enum: ["ingress", "egress"] }, action: { enum: ["allow", "deny"] }, protocol: { type: "string" }, cidr: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" } } } } } } } } } }, prefixLists: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "cidrs"], properties: { id: { type: "string" }, name: { type: "string" }, cidrs: { type: "array", items: { type: "string" } } } } }, stacks: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "parameters"], properties: { name: { type: "string" }, region: { type: "string" }, account: { type: "string" }, partition: { type: "string" }, parameters: { type: "object", additionalProperties: { type: "string" } }, resources: { type: "object", additionalProperties: { type: "string" } } } } }, parameterStore: { type: "object", additionalProperties: { type: "string" } }, exports: { type: "object", additionalProperties: { type: "string" } }, ways: { type: "array", items: { type: "object", additionalProperties: !1, required: ["through"], properties: { through: { type: "string" }, reachesInternet: { type: "boolean" }, endpoints: { type: "array", items: { type: "string" } } } } } } }, func2 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
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
            if (data.version !== void 0) {
              let _errs4 = errors;
              if (data.version !== 1)
                return validate21.errors = [{ instancePath: instancePath + "/version", keyword: "enum", params: { allowedValues: schema6.properties.version.enum } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.region !== void 0) {
                let _errs5 = errors;
                if (typeof data.region != "string")
                  return validate21.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.account !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.account != "string")
                    return validate21.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.vpcs !== void 0) {
                    let data4 = data.vpcs, _errs9 = errors;
                    if (errors === _errs9)
                      if (Array.isArray(data4)) {
                        var valid1 = !0;
                        let len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0], _errs11 = errors;
                          if (errors === _errs11)
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if (data5.id === void 0 && (missing1 = "id") || data5.subnets === void 0 && (missing1 = "subnets") || data5.routeTables === void 0 && (missing1 = "routeTables") || data5.endpoints === void 0 && (missing1 = "endpoints"))
                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0, keyword: "required", params: { missingProperty: missing1 } }], !1;
                              {
                                let _errs13 = errors;
                                for (let key1 in data5)
                                  if (!func2.call(schema6.properties.vpcs.items.properties, key1)) {
                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                    break;
                                  }
                                if (_errs13 === errors) {
                                  if (data5.id !== void 0) {
                                    let _errs14 = errors;
                                    if (typeof data5.id != "string")
                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                    var valid2 = _errs14 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data5.name !== void 0) {
                                      let _errs16 = errors;
                                      if (typeof data5.name != "string")
                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                      var valid2 = _errs16 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2) {
                                      if (data5.cidrs !== void 0) {
                                        let data8 = data5.cidrs, _errs18 = errors;
                                        if (errors === _errs18)
                                          if (Array.isArray(data8)) {
                                            var valid3 = !0;
                                            let len1 = data8.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs20 = errors;
                                              if (typeof data8[i1] != "string")
                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/cidrs/" + i1, keyword: "type", params: { type: "string" } }], !1;
                                              var valid3 = _errs20 === errors;
                                              if (!valid3)
                                                break;
                                            }
                                          } else
                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/cidrs", keyword: "type", params: { type: "array" } }], !1;
                                        var valid2 = _errs18 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2) {
                                        if (data5.dnsSupport !== void 0) {
                                          let _errs22 = errors;
                                          if (typeof data5.dnsSupport != "boolean")
                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/dnsSupport", keyword: "type", params: { type: "boolean" } }], !1;
                                          var valid2 = _errs22 === errors;
                                        } else
                                          var valid2 = !0;
                                        if (valid2) {
                                          if (data5.dnsHostnames !== void 0) {
                                            let _errs24 = errors;
                                            if (typeof data5.dnsHostnames != "boolean")
                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/dnsHostnames", keyword: "type", params: { type: "boolean" } }], !1;
                                            var valid2 = _errs24 === errors;
                                          } else
                                            var valid2 = !0;
                                          if (valid2) {
                                            if (data5.tenancy !== void 0) {
                                              let data12 = data5.tenancy, _errs26 = errors;
                                              if (!(data12 === "default" || data12 === "dedicated" || data12 === "host"))
                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/tenancy", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.tenancy.enum } }], !1;
                                              var valid2 = _errs26 === errors;
                                            } else
                                              var valid2 = !0;
                                            if (valid2) {
                                              if (data5.subnets !== void 0) {
                                                let data13 = data5.subnets, _errs27 = errors;
                                                if (errors === _errs27)
                                                  if (Array.isArray(data13)) {
                                                    var valid4 = !0;
                                                    let len2 = data13.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                      let data14 = data13[i2], _errs29 = errors;
                                                      if (errors === _errs29)
                                                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                          let missing2;
                                                          if (data14.id === void 0 && (missing2 = "id") || data14.routeTable === void 0 && (missing2 = "routeTable"))
                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, keyword: "required", params: { missingProperty: missing2 } }], !1;
                                                          {
                                                            let _errs31 = errors;
                                                            for (let key2 in data14)
                                                              if (!(key2 === "id" || key2 === "name" || key2 === "cidr" || key2 === "ipv6Cidr" || key2 === "ipv6Native" || key2 === "zone" || key2 === "routeTable" || key2 === "networkAcl")) {
                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                                                break;
                                                              }
                                                            if (_errs31 === errors) {
                                                              if (data14.id !== void 0) {
                                                                let _errs32 = errors;
                                                                if (typeof data14.id != "string")
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                var valid5 = _errs32 === errors;
                                                              } else
                                                                var valid5 = !0;
                                                              if (valid5) {
                                                                if (data14.name !== void 0) {
                                                                  let _errs34 = errors;
                                                                  if (typeof data14.name != "string")
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                  var valid5 = _errs34 === errors;
                                                                } else
                                                                  var valid5 = !0;
                                                                if (valid5) {
                                                                  if (data14.cidr !== void 0) {
                                                                    let _errs36 = errors;
                                                                    if (typeof data14.cidr != "string")
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/cidr", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid5 = _errs36 === errors;
                                                                  } else
                                                                    var valid5 = !0;
                                                                  if (valid5) {
                                                                    if (data14.ipv6Cidr !== void 0) {
                                                                      let _errs38 = errors;
                                                                      if (typeof data14.ipv6Cidr != "string")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/ipv6Cidr", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid5 = _errs38 === errors;
                                                                    } else
                                                                      var valid5 = !0;
                                                                    if (valid5) {
                                                                      if (data14.ipv6Native !== void 0) {
                                                                        let _errs40 = errors;
                                                                        if (typeof data14.ipv6Native != "boolean")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/ipv6Native", keyword: "type", params: { type: "boolean" } }], !1;
                                                                        var valid5 = _errs40 === errors;
                                                                      } else
                                                                        var valid5 = !0;
                                                                      if (valid5) {
                                                                        if (data14.zone !== void 0) {
                                                                          let _errs42 = errors;
                                                                          if (typeof data14.zone != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/zone", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid5 = _errs42 === errors;
                                                                        } else
                                                                          var valid5 = !0;
                                                                        if (valid5) {
                                                                          if (data14.routeTable !== void 0) {
                                                                            let _errs44 = errors;
                                                                            if (typeof data14.routeTable != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/routeTable", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid5 = _errs44 === errors;
                                                                          } else
                                                                            var valid5 = !0;
                                                                          if (valid5)
                                                                            if (data14.networkAcl !== void 0) {
                                                                              let _errs46 = errors;
                                                                              if (typeof data14.networkAcl != "string")
                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/networkAcl", keyword: "type", params: { type: "string" } }], !1;
                                                                              var valid5 = _errs46 === errors;
                                                                            } else
                                                                              var valid5 = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, keyword: "type", params: { type: "object" } }], !1;
                                                      var valid4 = _errs29 === errors;
                                                      if (!valid4)
                                                        break;
                                                    }
                                                  } else
                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets", keyword: "type", params: { type: "array" } }], !1;
                                                var valid2 = _errs27 === errors;
                                              } else
                                                var valid2 = !0;
                                              if (valid2) {
                                                if (data5.routeTables !== void 0) {
                                                  let data23 = data5.routeTables, _errs48 = errors;
                                                  if (errors === _errs48)
                                                    if (Array.isArray(data23)) {
                                                      var valid6 = !0;
                                                      let len3 = data23.length;
                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                        let data24 = data23[i3], _errs50 = errors;
                                                        if (errors === _errs50)
                                                          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                            let missing3;
                                                            if (data24.id === void 0 && (missing3 = "id") || data24.routes === void 0 && (missing3 = "routes"))
                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, keyword: "required", params: { missingProperty: missing3 } }], !1;
                                                            {
                                                              let _errs52 = errors;
                                                              for (let key3 in data24)
                                                                if (!(key3 === "id" || key3 === "name" || key3 === "main" || key3 === "routes")) {
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                                  break;
                                                                }
                                                              if (_errs52 === errors) {
                                                                if (data24.id !== void 0) {
                                                                  let _errs53 = errors;
                                                                  if (typeof data24.id != "string")
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                  var valid7 = _errs53 === errors;
                                                                } else
                                                                  var valid7 = !0;
                                                                if (valid7) {
                                                                  if (data24.name !== void 0) {
                                                                    let _errs55 = errors;
                                                                    if (typeof data24.name != "string")
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid7 = _errs55 === errors;
                                                                  } else
                                                                    var valid7 = !0;
                                                                  if (valid7) {
                                                                    if (data24.main !== void 0) {
                                                                      let _errs57 = errors;
                                                                      if (typeof data24.main != "boolean")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/main", keyword: "type", params: { type: "boolean" } }], !1;
                                                                      var valid7 = _errs57 === errors;
                                                                    } else
                                                                      var valid7 = !0;
                                                                    if (valid7)
                                                                      if (data24.routes !== void 0) {
                                                                        let data28 = data24.routes, _errs59 = errors;
                                                                        if (errors === _errs59)
                                                                          if (Array.isArray(data28)) {
                                                                            var valid8 = !0;
                                                                            let len4 = data28.length;
                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                              let data29 = data28[i4], _errs61 = errors;
                                                                              if (errors === _errs61)
                                                                                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                                                  let missing4;
                                                                                  if (data29.to === void 0 && (missing4 = "to") || data29.via === void 0 && (missing4 = "via"))
                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, keyword: "required", params: { missingProperty: missing4 } }], !1;
                                                                                  {
                                                                                    let _errs63 = errors;
                                                                                    for (let key4 in data29)
                                                                                      if (!(key4 === "to" || key4 === "via")) {
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (_errs63 === errors) {
                                                                                      if (data29.to !== void 0) {
                                                                                        let _errs64 = errors;
                                                                                        if (typeof data29.to != "string")
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4 + "/to", keyword: "type", params: { type: "string" } }], !1;
                                                                                        var valid9 = _errs64 === errors;
                                                                                      } else
                                                                                        var valid9 = !0;
                                                                                      if (valid9)
                                                                                        if (data29.via !== void 0) {
                                                                                          let _errs66 = errors;
                                                                                          if (typeof data29.via != "string")
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4 + "/via", keyword: "type", params: { type: "string" } }], !1;
                                                                                          var valid9 = _errs66 === errors;
                                                                                        } else
                                                                                          var valid9 = !0;
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, keyword: "type", params: { type: "object" } }], !1;
                                                                              var valid8 = _errs61 === errors;
                                                                              if (!valid8)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes", keyword: "type", params: { type: "array" } }], !1;
                                                                        var valid7 = _errs59 === errors;
                                                                      } else
                                                                        var valid7 = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, keyword: "type", params: { type: "object" } }], !1;
                                                        var valid6 = _errs50 === errors;
                                                        if (!valid6)
                                                          break;
                                                      }
                                                    } else
                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables", keyword: "type", params: { type: "array" } }], !1;
                                                  var valid2 = _errs48 === errors;
                                                } else
                                                  var valid2 = !0;
                                                if (valid2) {
                                                  if (data5.natGateways !== void 0) {
                                                    let data32 = data5.natGateways, _errs68 = errors;
                                                    if (errors === _errs68)
                                                      if (Array.isArray(data32)) {
                                                        var valid10 = !0;
                                                        let len5 = data32.length;
                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                          let data33 = data32[i5], _errs70 = errors;
                                                          if (errors === _errs70)
                                                            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                              let missing5;
                                                              if (data33.id === void 0 && (missing5 = "id"))
                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, keyword: "required", params: { missingProperty: missing5 } }], !1;
                                                              {
                                                                let _errs72 = errors;
                                                                for (let key5 in data33)
                                                                  if (!(key5 === "id" || key5 === "name" || key5 === "subnet" || key5 === "connectivity" || key5 === "regional" || key5 === "zones")) {
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                                                                    break;
                                                                  }
                                                                if (_errs72 === errors) {
                                                                  if (data33.id !== void 0) {
                                                                    let _errs73 = errors;
                                                                    if (typeof data33.id != "string")
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid11 = _errs73 === errors;
                                                                  } else
                                                                    var valid11 = !0;
                                                                  if (valid11) {
                                                                    if (data33.name !== void 0) {
                                                                      let _errs75 = errors;
                                                                      if (typeof data33.name != "string")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid11 = _errs75 === errors;
                                                                    } else
                                                                      var valid11 = !0;
                                                                    if (valid11) {
                                                                      if (data33.subnet !== void 0) {
                                                                        let _errs77 = errors;
                                                                        if (typeof data33.subnet != "string")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/subnet", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid11 = _errs77 === errors;
                                                                      } else
                                                                        var valid11 = !0;
                                                                      if (valid11) {
                                                                        if (data33.connectivity !== void 0) {
                                                                          let data37 = data33.connectivity, _errs79 = errors;
                                                                          if (!(data37 === "public" || data37 === "private"))
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/connectivity", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.natGateways.items.properties.connectivity.enum } }], !1;
                                                                          var valid11 = _errs79 === errors;
                                                                        } else
                                                                          var valid11 = !0;
                                                                        if (valid11) {
                                                                          if (data33.regional !== void 0) {
                                                                            let _errs80 = errors;
                                                                            if (typeof data33.regional != "boolean")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/regional", keyword: "type", params: { type: "boolean" } }], !1;
                                                                            var valid11 = _errs80 === errors;
                                                                          } else
                                                                            var valid11 = !0;
                                                                          if (valid11)
                                                                            if (data33.zones !== void 0) {
                                                                              let data39 = data33.zones, _errs82 = errors;
                                                                              if (errors === _errs82)
                                                                                if (Array.isArray(data39)) {
                                                                                  var valid12 = !0;
                                                                                  let len6 = data39.length;
                                                                                  for (let i6 = 0; i6 < len6; i6++) {
                                                                                    let _errs84 = errors;
                                                                                    if (typeof data39[i6] != "string")
                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/zones/" + i6, keyword: "type", params: { type: "string" } }], !1;
                                                                                    var valid12 = _errs84 === errors;
                                                                                    if (!valid12)
                                                                                      break;
                                                                                  }
                                                                                } else
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/zones", keyword: "type", params: { type: "array" } }], !1;
                                                                              var valid11 = _errs82 === errors;
                                                                            } else
                                                                              var valid11 = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else
                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, keyword: "type", params: { type: "object" } }], !1;
                                                          var valid10 = _errs70 === errors;
                                                          if (!valid10)
                                                            break;
                                                        }
                                                      } else
                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways", keyword: "type", params: { type: "array" } }], !1;
                                                    var valid2 = _errs68 === errors;
                                                  } else
                                                    var valid2 = !0;
                                                  if (valid2) {
                                                    if (data5.instances !== void 0) {
                                                      let data41 = data5.instances, _errs86 = errors;
                                                      if (errors === _errs86)
                                                        if (Array.isArray(data41)) {
                                                          var valid13 = !0;
                                                          let len7 = data41.length;
                                                          for (let i7 = 0; i7 < len7; i7++) {
                                                            let data42 = data41[i7], _errs88 = errors;
                                                            if (errors === _errs88)
                                                              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                                let missing6;
                                                                if (data42.id === void 0 && (missing6 = "id"))
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7, keyword: "required", params: { missingProperty: missing6 } }], !1;
                                                                {
                                                                  let _errs90 = errors;
                                                                  for (let key6 in data42)
                                                                    if (!(key6 === "id" || key6 === "name" || key6 === "sourceDestCheck")) {
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7, keyword: "additionalProperties", params: { additionalProperty: key6 } }], !1;
                                                                      break;
                                                                    }
                                                                  if (_errs90 === errors) {
                                                                    if (data42.id !== void 0) {
                                                                      let _errs91 = errors;
                                                                      if (typeof data42.id != "string")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid14 = _errs91 === errors;
                                                                    } else
                                                                      var valid14 = !0;
                                                                    if (valid14) {
                                                                      if (data42.name !== void 0) {
                                                                        let _errs93 = errors;
                                                                        if (typeof data42.name != "string")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid14 = _errs93 === errors;
                                                                      } else
                                                                        var valid14 = !0;
                                                                      if (valid14)
                                                                        if (data42.sourceDestCheck !== void 0) {
                                                                          let _errs95 = errors;
                                                                          if (typeof data42.sourceDestCheck != "boolean")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7 + "/sourceDestCheck", keyword: "type", params: { type: "boolean" } }], !1;
                                                                          var valid14 = _errs95 === errors;
                                                                        } else
                                                                          var valid14 = !0;
                                                                    }
                                                                  }
                                                                }
                                                              } else
                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7, keyword: "type", params: { type: "object" } }], !1;
                                                            var valid13 = _errs88 === errors;
                                                            if (!valid13)
                                                              break;
                                                          }
                                                        } else
                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/instances", keyword: "type", params: { type: "array" } }], !1;
                                                      var valid2 = _errs86 === errors;
                                                    } else
                                                      var valid2 = !0;
                                                    if (valid2) {
                                                      if (data5.endpoints !== void 0) {
                                                        let data46 = data5.endpoints, _errs97 = errors;
                                                        if (errors === _errs97)
                                                          if (Array.isArray(data46)) {
                                                            var valid15 = !0;
                                                            let len8 = data46.length;
                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                              let data47 = data46[i8], _errs99 = errors;
                                                              if (errors === _errs99)
                                                                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                  let missing7;
                                                                  if (data47.id === void 0 && (missing7 = "id") || data47.service === void 0 && (missing7 = "service") || data47.type === void 0 && (missing7 = "type"))
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8, keyword: "required", params: { missingProperty: missing7 } }], !1;
                                                                  {
                                                                    let _errs101 = errors;
                                                                    for (let key7 in data47)
                                                                      if (!func2.call(schema6.properties.vpcs.items.properties.endpoints.items.properties, key7)) {
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8, keyword: "additionalProperties", params: { additionalProperty: key7 } }], !1;
                                                                        break;
                                                                      }
                                                                    if (_errs101 === errors) {
                                                                      if (data47.id !== void 0) {
                                                                        let _errs102 = errors;
                                                                        if (typeof data47.id != "string")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid16 = _errs102 === errors;
                                                                      } else
                                                                        var valid16 = !0;
                                                                      if (valid16) {
                                                                        if (data47.name !== void 0) {
                                                                          let _errs104 = errors;
                                                                          if (typeof data47.name != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid16 = _errs104 === errors;
                                                                        } else
                                                                          var valid16 = !0;
                                                                        if (valid16) {
                                                                          if (data47.service !== void 0) {
                                                                            let _errs106 = errors;
                                                                            if (typeof data47.service != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/service", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid16 = _errs106 === errors;
                                                                          } else
                                                                            var valid16 = !0;
                                                                          if (valid16) {
                                                                            if (data47.type !== void 0) {
                                                                              let _errs108 = errors;
                                                                              if (typeof data47.type != "string")
                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/type", keyword: "type", params: { type: "string" } }], !1;
                                                                              var valid16 = _errs108 === errors;
                                                                            } else
                                                                              var valid16 = !0;
                                                                            if (valid16) {
                                                                              if (data47.privateDns !== void 0) {
                                                                                let _errs110 = errors;
                                                                                if (typeof data47.privateDns != "boolean")
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/privateDns", keyword: "type", params: { type: "boolean" } }], !1;
                                                                                var valid16 = _errs110 === errors;
                                                                              } else
                                                                                var valid16 = !0;
                                                                              if (valid16) {
                                                                                if (data47.subnets !== void 0) {
                                                                                  let data53 = data47.subnets, _errs112 = errors;
                                                                                  if (errors === _errs112)
                                                                                    if (Array.isArray(data53)) {
                                                                                      var valid17 = !0;
                                                                                      let len9 = data53.length;
                                                                                      for (let i9 = 0; i9 < len9; i9++) {
                                                                                        let _errs114 = errors;
                                                                                        if (typeof data53[i9] != "string")
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/subnets/" + i9, keyword: "type", params: { type: "string" } }], !1;
                                                                                        var valid17 = _errs114 === errors;
                                                                                        if (!valid17)
                                                                                          break;
                                                                                      }
                                                                                    } else
                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/subnets", keyword: "type", params: { type: "array" } }], !1;
                                                                                  var valid16 = _errs112 === errors;
                                                                                } else
                                                                                  var valid16 = !0;
                                                                                if (valid16) {
                                                                                  if (data47.groups !== void 0) {
                                                                                    let data55 = data47.groups, _errs116 = errors;
                                                                                    if (errors === _errs116)
                                                                                      if (Array.isArray(data55)) {
                                                                                        var valid18 = !0;
                                                                                        let len10 = data55.length;
                                                                                        for (let i10 = 0; i10 < len10; i10++) {
                                                                                          let _errs118 = errors;
                                                                                          if (typeof data55[i10] != "string")
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/groups/" + i10, keyword: "type", params: { type: "string" } }], !1;
                                                                                          var valid18 = _errs118 === errors;
                                                                                          if (!valid18)
                                                                                            break;
                                                                                        }
                                                                                      } else
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/groups", keyword: "type", params: { type: "array" } }], !1;
                                                                                    var valid16 = _errs116 === errors;
                                                                                  } else
                                                                                    var valid16 = !0;
                                                                                  if (valid16) {
                                                                                    if (data47.routeTables !== void 0) {
                                                                                      let data57 = data47.routeTables, _errs120 = errors;
                                                                                      if (errors === _errs120)
                                                                                        if (Array.isArray(data57)) {
                                                                                          var valid19 = !0;
                                                                                          let len11 = data57.length;
                                                                                          for (let i11 = 0; i11 < len11; i11++) {
                                                                                            let _errs122 = errors;
                                                                                            if (typeof data57[i11] != "string")
                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/routeTables/" + i11, keyword: "type", params: { type: "string" } }], !1;
                                                                                            var valid19 = _errs122 === errors;
                                                                                            if (!valid19)
                                                                                              break;
                                                                                          }
                                                                                        } else
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/routeTables", keyword: "type", params: { type: "array" } }], !1;
                                                                                      var valid16 = _errs120 === errors;
                                                                                    } else
                                                                                      var valid16 = !0;
                                                                                    if (valid16)
                                                                                      if (data47.policy !== void 0) {
                                                                                        let data59 = data47.policy, _errs124 = errors;
                                                                                        if (!(data59 && typeof data59 == "object" && !Array.isArray(data59)))
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/policy", keyword: "type", params: { type: "object" } }], !1;
                                                                                        var valid16 = _errs124 === errors;
                                                                                      } else
                                                                                        var valid16 = !0;
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
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8, keyword: "type", params: { type: "object" } }], !1;
                                                              var valid15 = _errs99 === errors;
                                                              if (!valid15)
                                                                break;
                                                            }
                                                          } else
                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
                                                        var valid2 = _errs97 === errors;
                                                      } else
                                                        var valid2 = !0;
                                                      if (valid2) {
                                                        if (data5.securityGroups !== void 0) {
                                                          let data60 = data5.securityGroups, _errs126 = errors;
                                                          if (errors === _errs126)
                                                            if (Array.isArray(data60)) {
                                                              var valid20 = !0;
                                                              let len12 = data60.length;
                                                              for (let i12 = 0; i12 < len12; i12++) {
                                                                let data61 = data60[i12], _errs128 = errors;
                                                                if (errors === _errs128)
                                                                  if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                                    let missing8;
                                                                    if (data61.id === void 0 && (missing8 = "id"))
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12, keyword: "required", params: { missingProperty: missing8 } }], !1;
                                                                    {
                                                                      let _errs130 = errors;
                                                                      for (let key8 in data61)
                                                                        if (!(key8 === "id" || key8 === "name" || key8 === "ingress" || key8 === "egress")) {
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12, keyword: "additionalProperties", params: { additionalProperty: key8 } }], !1;
                                                                          break;
                                                                        }
                                                                      if (_errs130 === errors) {
                                                                        if (data61.id !== void 0) {
                                                                          let _errs131 = errors;
                                                                          if (typeof data61.id != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid21 = _errs131 === errors;
                                                                        } else
                                                                          var valid21 = !0;
                                                                        if (valid21) {
                                                                          if (data61.name !== void 0) {
                                                                            let _errs133 = errors;
                                                                            if (typeof data61.name != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid21 = _errs133 === errors;
                                                                          } else
                                                                            var valid21 = !0;
                                                                          if (valid21) {
                                                                            if (data61.ingress !== void 0) {
                                                                              let data64 = data61.ingress, _errs135 = errors;
                                                                              if (errors === _errs135)
                                                                                if (Array.isArray(data64)) {
                                                                                  var valid22 = !0;
                                                                                  let len13 = data64.length;
                                                                                  for (let i13 = 0; i13 < len13; i13++) {
                                                                                    let data65 = data64[i13], _errs137 = errors;
                                                                                    if (errors === _errs137)
                                                                                      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                                                                        let missing9;
                                                                                        if (data65.protocol === void 0 && (missing9 = "protocol") || data65.peer === void 0 && (missing9 = "peer"))
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13, keyword: "required", params: { missingProperty: missing9 } }], !1;
                                                                                        {
                                                                                          let _errs139 = errors;
                                                                                          for (let key9 in data65)
                                                                                            if (!(key9 === "protocol" || key9 === "fromPort" || key9 === "toPort" || key9 === "peer")) {
                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13, keyword: "additionalProperties", params: { additionalProperty: key9 } }], !1;
                                                                                              break;
                                                                                            }
                                                                                          if (_errs139 === errors) {
                                                                                            if (data65.protocol !== void 0) {
                                                                                              let _errs140 = errors;
                                                                                              if (typeof data65.protocol != "string")
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13 + "/protocol", keyword: "type", params: { type: "string" } }], !1;
                                                                                              var valid23 = _errs140 === errors;
                                                                                            } else
                                                                                              var valid23 = !0;
                                                                                            if (valid23) {
                                                                                              if (data65.fromPort !== void 0) {
                                                                                                let data67 = data65.fromPort, _errs142 = errors;
                                                                                                if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67)))
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13 + "/fromPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                var valid23 = _errs142 === errors;
                                                                                              } else
                                                                                                var valid23 = !0;
                                                                                              if (valid23) {
                                                                                                if (data65.toPort !== void 0) {
                                                                                                  let data68 = data65.toPort, _errs144 = errors;
                                                                                                  if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68)))
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13 + "/toPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                  var valid23 = _errs144 === errors;
                                                                                                } else
                                                                                                  var valid23 = !0;
                                                                                                if (valid23)
                                                                                                  if (data65.peer !== void 0) {
                                                                                                    let _errs146 = errors;
                                                                                                    if (typeof data65.peer != "string")
                                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13 + "/peer", keyword: "type", params: { type: "string" } }], !1;
                                                                                                    var valid23 = _errs146 === errors;
                                                                                                  } else
                                                                                                    var valid23 = !0;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13, keyword: "type", params: { type: "object" } }], !1;
                                                                                    var valid22 = _errs137 === errors;
                                                                                    if (!valid22)
                                                                                      break;
                                                                                  }
                                                                                } else
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress", keyword: "type", params: { type: "array" } }], !1;
                                                                              var valid21 = _errs135 === errors;
                                                                            } else
                                                                              var valid21 = !0;
                                                                            if (valid21)
                                                                              if (data61.egress !== void 0) {
                                                                                let data70 = data61.egress, _errs148 = errors;
                                                                                if (errors === _errs148)
                                                                                  if (Array.isArray(data70)) {
                                                                                    var valid24 = !0;
                                                                                    let len14 = data70.length;
                                                                                    for (let i14 = 0; i14 < len14; i14++) {
                                                                                      let data71 = data70[i14], _errs150 = errors;
                                                                                      if (errors === _errs150)
                                                                                        if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                                                                                          let missing10;
                                                                                          if (data71.protocol === void 0 && (missing10 = "protocol") || data71.peer === void 0 && (missing10 = "peer"))
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14, keyword: "required", params: { missingProperty: missing10 } }], !1;
                                                                                          {
                                                                                            let _errs152 = errors;
                                                                                            for (let key10 in data71)
                                                                                              if (!(key10 === "protocol" || key10 === "fromPort" || key10 === "toPort" || key10 === "peer")) {
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14, keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                                                                                                break;
                                                                                              }
                                                                                            if (_errs152 === errors) {
                                                                                              if (data71.protocol !== void 0) {
                                                                                                let _errs153 = errors;
                                                                                                if (typeof data71.protocol != "string")
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14 + "/protocol", keyword: "type", params: { type: "string" } }], !1;
                                                                                                var valid25 = _errs153 === errors;
                                                                                              } else
                                                                                                var valid25 = !0;
                                                                                              if (valid25) {
                                                                                                if (data71.fromPort !== void 0) {
                                                                                                  let data73 = data71.fromPort, _errs155 = errors;
                                                                                                  if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73)))
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14 + "/fromPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                  var valid25 = _errs155 === errors;
                                                                                                } else
                                                                                                  var valid25 = !0;
                                                                                                if (valid25) {
                                                                                                  if (data71.toPort !== void 0) {
                                                                                                    let data74 = data71.toPort, _errs157 = errors;
                                                                                                    if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74)))
                                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14 + "/toPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                    var valid25 = _errs157 === errors;
                                                                                                  } else
                                                                                                    var valid25 = !0;
                                                                                                  if (valid25)
                                                                                                    if (data71.peer !== void 0) {
                                                                                                      let _errs159 = errors;
                                                                                                      if (typeof data71.peer != "string")
                                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14 + "/peer", keyword: "type", params: { type: "string" } }], !1;
                                                                                                      var valid25 = _errs159 === errors;
                                                                                                    } else
                                                                                                      var valid25 = !0;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        } else
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14, keyword: "type", params: { type: "object" } }], !1;
                                                                                      var valid24 = _errs150 === errors;
                                                                                      if (!valid24)
                                                                                        break;
                                                                                    }
                                                                                  } else
                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress", keyword: "type", params: { type: "array" } }], !1;
                                                                                var valid21 = _errs148 === errors;
                                                                              } else
                                                                                var valid21 = !0;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12, keyword: "type", params: { type: "object" } }], !1;
                                                                var valid20 = _errs128 === errors;
                                                                if (!valid20)
                                                                  break;
                                                              }
                                                            } else
                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups", keyword: "type", params: { type: "array" } }], !1;
                                                          var valid2 = _errs126 === errors;
                                                        } else
                                                          var valid2 = !0;
                                                        if (valid2)
                                                          if (data5.networkAcls !== void 0) {
                                                            let data76 = data5.networkAcls, _errs161 = errors;
                                                            if (errors === _errs161)
                                                              if (Array.isArray(data76)) {
                                                                var valid26 = !0;
                                                                let len15 = data76.length;
                                                                for (let i15 = 0; i15 < len15; i15++) {
                                                                  let data77 = data76[i15], _errs163 = errors;
                                                                  if (errors === _errs163)
                                                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                                      let missing11;
                                                                      if (data77.id === void 0 && (missing11 = "id"))
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15, keyword: "required", params: { missingProperty: missing11 } }], !1;
                                                                      {
                                                                        let _errs165 = errors;
                                                                        for (let key11 in data77)
                                                                          if (!(key11 === "id" || key11 === "name" || key11 === "entries")) {
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15, keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                                                                            break;
                                                                          }
                                                                        if (_errs165 === errors) {
                                                                          if (data77.id !== void 0) {
                                                                            let _errs166 = errors;
                                                                            if (typeof data77.id != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid27 = _errs166 === errors;
                                                                          } else
                                                                            var valid27 = !0;
                                                                          if (valid27) {
                                                                            if (data77.name !== void 0) {
                                                                              let _errs168 = errors;
                                                                              if (typeof data77.name != "string")
                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                              var valid27 = _errs168 === errors;
                                                                            } else
                                                                              var valid27 = !0;
                                                                            if (valid27)
                                                                              if (data77.entries !== void 0) {
                                                                                let data80 = data77.entries, _errs170 = errors;
                                                                                if (errors === _errs170)
                                                                                  if (Array.isArray(data80)) {
                                                                                    var valid28 = !0;
                                                                                    let len16 = data80.length;
                                                                                    for (let i16 = 0; i16 < len16; i16++) {
                                                                                      let data81 = data80[i16], _errs172 = errors;
                                                                                      if (errors === _errs172)
                                                                                        if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                                                                          let missing12;
                                                                                          if (data81.number === void 0 && (missing12 = "number") || data81.direction === void 0 && (missing12 = "direction") || data81.action === void 0 && (missing12 = "action") || data81.protocol === void 0 && (missing12 = "protocol") || data81.cidr === void 0 && (missing12 = "cidr"))
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "required", params: { missingProperty: missing12 } }], !1;
                                                                                          {
                                                                                            let _errs174 = errors;
                                                                                            for (let key12 in data81)
                                                                                              if (!(key12 === "number" || key12 === "direction" || key12 === "action" || key12 === "protocol" || key12 === "cidr" || key12 === "fromPort" || key12 === "toPort")) {
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                                                                                                break;
                                                                                              }
                                                                                            if (_errs174 === errors) {
                                                                                              if (data81.number !== void 0) {
                                                                                                let data82 = data81.number, _errs175 = errors;
                                                                                                if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82)))
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/number", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                var valid29 = _errs175 === errors;
                                                                                              } else
                                                                                                var valid29 = !0;
                                                                                              if (valid29) {
                                                                                                if (data81.direction !== void 0) {
                                                                                                  let data83 = data81.direction, _errs177 = errors;
                                                                                                  if (!(data83 === "ingress" || data83 === "egress"))
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/direction", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.networkAcls.items.properties.entries.items.properties.direction.enum } }], !1;
                                                                                                  var valid29 = _errs177 === errors;
                                                                                                } else
                                                                                                  var valid29 = !0;
                                                                                                if (valid29) {
                                                                                                  if (data81.action !== void 0) {
                                                                                                    let data84 = data81.action, _errs178 = errors;
                                                                                                    if (!(data84 === "allow" || data84 === "deny"))
                                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/action", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.networkAcls.items.properties.entries.items.properties.action.enum } }], !1;
                                                                                                    var valid29 = _errs178 === errors;
                                                                                                  } else
                                                                                                    var valid29 = !0;
                                                                                                  if (valid29) {
                                                                                                    if (data81.protocol !== void 0) {
                                                                                                      let _errs179 = errors;
                                                                                                      if (typeof data81.protocol != "string")
                                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/protocol", keyword: "type", params: { type: "string" } }], !1;
                                                                                                      var valid29 = _errs179 === errors;
                                                                                                    } else
                                                                                                      var valid29 = !0;
                                                                                                    if (valid29) {
                                                                                                      if (data81.cidr !== void 0) {
                                                                                                        let _errs181 = errors;
                                                                                                        if (typeof data81.cidr != "string")
                                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/cidr", keyword: "type", params: { type: "string" } }], !1;
                                                                                                        var valid29 = _errs181 === errors;
                                                                                                      } else
                                                                                                        var valid29 = !0;
                                                                                                      if (valid29) {
                                                                                                        if (data81.fromPort !== void 0) {
                                                                                                          let data87 = data81.fromPort, _errs183 = errors;
                                                                                                          if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87)))
                                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/fromPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                          var valid29 = _errs183 === errors;
                                                                                                        } else
                                                                                                          var valid29 = !0;
                                                                                                        if (valid29)
                                                                                                          if (data81.toPort !== void 0) {
                                                                                                            let data88 = data81.toPort, _errs185 = errors;
                                                                                                            if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88)))
                                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/toPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                            var valid29 = _errs185 === errors;
                                                                                                          } else
                                                                                                            var valid29 = !0;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        } else
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "type", params: { type: "object" } }], !1;
                                                                                      var valid28 = _errs172 === errors;
                                                                                      if (!valid28)
                                                                                        break;
                                                                                    }
                                                                                  } else
                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries", keyword: "type", params: { type: "array" } }], !1;
                                                                                var valid27 = _errs170 === errors;
                                                                              } else
                                                                                var valid27 = !0;
                                                                          }
                                                                        }
                                                                      }
                                                                    } else
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15, keyword: "type", params: { type: "object" } }], !1;
                                                                  var valid26 = _errs163 === errors;
                                                                  if (!valid26)
                                                                    break;
                                                                }
                                                              } else
                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls", keyword: "type", params: { type: "array" } }], !1;
                                                            var valid2 = _errs161 === errors;
                                                          } else
                                                            var valid2 = !0;
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
                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0, keyword: "type", params: { type: "object" } }], !1;
                          var valid1 = _errs11 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate21.errors = [{ instancePath: instancePath + "/vpcs", keyword: "type", params: { type: "array" } }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.prefixLists !== void 0) {
                      let data89 = data.prefixLists, _errs187 = errors;
                      if (errors === _errs187)
                        if (Array.isArray(data89)) {
                          var valid30 = !0;
                          let len17 = data89.length;
                          for (let i17 = 0; i17 < len17; i17++) {
                            let data90 = data89[i17], _errs189 = errors;
                            if (errors === _errs189)
                              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                let missing13;
                                if (data90.id === void 0 && (missing13 = "id") || data90.cidrs === void 0 && (missing13 = "cidrs"))
                                  return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i17, keyword: "required", params: { missingProperty: missing13 } }], !1;
                                {
                                  let _errs191 = errors;
                                  for (let key13 in data90)
                                    if (!(key13 === "id" || key13 === "name" || key13 === "cidrs")) {
                                      return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i17, keyword: "additionalProperties", params: { additionalProperty: key13 } }], !1;
                                      break;
                                    }
                                  if (_errs191 === errors) {
                                    if (data90.id !== void 0) {
                                      let _errs192 = errors;
                                      if (typeof data90.id != "string")
                                        return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i17 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                      var valid31 = _errs192 === errors;
                                    } else
                                      var valid31 = !0;
                                    if (valid31) {
                                      if (data90.name !== void 0) {
                                        let _errs194 = errors;
                                        if (typeof data90.name != "string")
                                          return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i17 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                        var valid31 = _errs194 === errors;
                                      } else
                                        var valid31 = !0;
                                      if (valid31)
                                        if (data90.cidrs !== void 0) {
                                          let data93 = data90.cidrs, _errs196 = errors;
                                          if (errors === _errs196)
                                            if (Array.isArray(data93)) {
                                              var valid32 = !0;
                                              let len18 = data93.length;
                                              for (let i18 = 0; i18 < len18; i18++) {
                                                let _errs198 = errors;
                                                if (typeof data93[i18] != "string")
                                                  return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i17 + "/cidrs/" + i18, keyword: "type", params: { type: "string" } }], !1;
                                                var valid32 = _errs198 === errors;
                                                if (!valid32)
                                                  break;
                                              }
                                            } else
                                              return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i17 + "/cidrs", keyword: "type", params: { type: "array" } }], !1;
                                          var valid31 = _errs196 === errors;
                                        } else
                                          var valid31 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i17, keyword: "type", params: { type: "object" } }], !1;
                            var valid30 = _errs189 === errors;
                            if (!valid30)
                              break;
                          }
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/prefixLists", keyword: "type", params: { type: "array" } }], !1;
                      var valid0 = _errs187 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.stacks !== void 0) {
                        let data95 = data.stacks, _errs200 = errors;
                        if (errors === _errs200)
                          if (Array.isArray(data95)) {
                            var valid33 = !0;
                            let len19 = data95.length;
                            for (let i19 = 0; i19 < len19; i19++) {
                              let data96 = data95[i19], _errs202 = errors;
                              if (errors === _errs202)
                                if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                                  let missing14;
                                  if (data96.name === void 0 && (missing14 = "name") || data96.parameters === void 0 && (missing14 = "parameters"))
                                    return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19, keyword: "required", params: { missingProperty: missing14 } }], !1;
                                  {
                                    let _errs204 = errors;
                                    for (let key14 in data96)
                                      if (!(key14 === "name" || key14 === "region" || key14 === "account" || key14 === "partition" || key14 === "parameters" || key14 === "resources")) {
                                        return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19, keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                                        break;
                                      }
                                    if (_errs204 === errors) {
                                      if (data96.name !== void 0) {
                                        let _errs205 = errors;
                                        if (typeof data96.name != "string")
                                          return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                        var valid34 = _errs205 === errors;
                                      } else
                                        var valid34 = !0;
                                      if (valid34) {
                                        if (data96.region !== void 0) {
                                          let _errs207 = errors;
                                          if (typeof data96.region != "string")
                                            return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19 + "/region", keyword: "type", params: { type: "string" } }], !1;
                                          var valid34 = _errs207 === errors;
                                        } else
                                          var valid34 = !0;
                                        if (valid34) {
                                          if (data96.account !== void 0) {
                                            let _errs209 = errors;
                                            if (typeof data96.account != "string")
                                              return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19 + "/account", keyword: "type", params: { type: "string" } }], !1;
                                            var valid34 = _errs209 === errors;
                                          } else
                                            var valid34 = !0;
                                          if (valid34) {
                                            if (data96.partition !== void 0) {
                                              let _errs211 = errors;
                                              if (typeof data96.partition != "string")
                                                return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19 + "/partition", keyword: "type", params: { type: "string" } }], !1;
                                              var valid34 = _errs211 === errors;
                                            } else
                                              var valid34 = !0;
                                            if (valid34) {
                                              if (data96.parameters !== void 0) {
                                                let data101 = data96.parameters, _errs213 = errors;
                                                if (errors === _errs213)
                                                  if (data101 && typeof data101 == "object" && !Array.isArray(data101))
                                                    for (let key15 in data101) {
                                                      let _errs216 = errors;
                                                      if (typeof data101[key15] != "string")
                                                        return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19 + "/parameters/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
                                                      var valid35 = _errs216 === errors;
                                                      if (!valid35)
                                                        break;
                                                    }
                                                  else
                                                    return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19 + "/parameters", keyword: "type", params: { type: "object" } }], !1;
                                                var valid34 = _errs213 === errors;
                                              } else
                                                var valid34 = !0;
                                              if (valid34)
                                                if (data96.resources !== void 0) {
                                                  let data103 = data96.resources, _errs218 = errors;
                                                  if (errors === _errs218)
                                                    if (data103 && typeof data103 == "object" && !Array.isArray(data103))
                                                      for (let key16 in data103) {
                                                        let _errs221 = errors;
                                                        if (typeof data103[key16] != "string")
                                                          return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19 + "/resources/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
                                                        var valid36 = _errs221 === errors;
                                                        if (!valid36)
                                                          break;
                                                      }
                                                    else
                                                      return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19 + "/resources", keyword: "type", params: { type: "object" } }], !1;
                                                  var valid34 = _errs218 === errors;
                                                } else
                                                  var valid34 = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i19, keyword: "type", params: { type: "object" } }], !1;
                              var valid33 = _errs202 === errors;
                              if (!valid33)
                                break;
                            }
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/stacks", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs200 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.parameterStore !== void 0) {
                          let data105 = data.parameterStore, _errs223 = errors;
                          if (errors === _errs223)
                            if (data105 && typeof data105 == "object" && !Array.isArray(data105))
                              for (let key17 in data105) {
                                let _errs226 = errors;
                                if (typeof data105[key17] != "string")
                                  return validate21.errors = [{ instancePath: instancePath + "/parameterStore/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
                                var valid37 = _errs226 === errors;
                                if (!valid37)
                                  break;
                              }
                            else
                              return validate21.errors = [{ instancePath: instancePath + "/parameterStore", keyword: "type", params: { type: "object" } }], !1;
                          var valid0 = _errs223 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.exports !== void 0) {
                            let data107 = data.exports, _errs228 = errors;
                            if (errors === _errs228)
                              if (data107 && typeof data107 == "object" && !Array.isArray(data107))
                                for (let key18 in data107) {
                                  let _errs231 = errors;
                                  if (typeof data107[key18] != "string")
                                    return validate21.errors = [{ instancePath: instancePath + "/exports/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
                                  var valid38 = _errs231 === errors;
                                  if (!valid38)
                                    break;
                                }
                              else
                                return validate21.errors = [{ instancePath: instancePath + "/exports", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs228 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.ways !== void 0) {
                              let data109 = data.ways, _errs233 = errors;
                              if (errors === _errs233)
                                if (Array.isArray(data109)) {
                                  var valid39 = !0;
                                  let len20 = data109.length;
                                  for (let i20 = 0; i20 < len20; i20++) {
                                    let data110 = data109[i20], _errs235 = errors;
                                    if (errors === _errs235)
                                      if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                                        let missing15;
                                        if (data110.through === void 0 && (missing15 = "through"))
                                          return validate21.errors = [{ instancePath: instancePath + "/ways/" + i20, keyword: "required", params: { missingProperty: missing15 } }], !1;
                                        {
                                          let _errs237 = errors;
                                          for (let key19 in data110)
                                            if (!(key19 === "through" || key19 === "reachesInternet" || key19 === "endpoints")) {
                                              return validate21.errors = [{ instancePath: instancePath + "/ways/" + i20, keyword: "additionalProperties", params: { additionalProperty: key19 } }], !1;
                                              break;
                                            }
                                          if (_errs237 === errors) {
                                            if (data110.through !== void 0) {
                                              let _errs238 = errors;
                                              if (typeof data110.through != "string")
                                                return validate21.errors = [{ instancePath: instancePath + "/ways/" + i20 + "/through", keyword: "type", params: { type: "string" } }], !1;
                                              var valid40 = _errs238 === errors;
                                            } else
                                              var valid40 = !0;
                                            if (valid40) {
                                              if (data110.reachesInternet !== void 0) {
                                                let _errs240 = errors;
                                                if (typeof data110.reachesInternet != "boolean")
                                                  return validate21.errors = [{ instancePath: instancePath + "/ways/" + i20 + "/reachesInternet", keyword: "type", params: { type: "boolean" } }], !1;
                                                var valid40 = _errs240 === errors;
                                              } else
                                                var valid40 = !0;
                                              if (valid40)
                                                if (data110.endpoints !== void 0) {
                                                  let data113 = data110.endpoints, _errs242 = errors;
                                                  if (errors === _errs242)
                                                    if (Array.isArray(data113)) {
                                                      var valid41 = !0;
                                                      let len21 = data113.length;
                                                      for (let i21 = 0; i21 < len21; i21++) {
                                                        let _errs244 = errors;
                                                        if (typeof data113[i21] != "string")
                                                          return validate21.errors = [{ instancePath: instancePath + "/ways/" + i20 + "/endpoints/" + i21, keyword: "type", params: { type: "string" } }], !1;
                                                        var valid41 = _errs244 === errors;
                                                        if (!valid41)
                                                          break;
                                                      }
                                                    } else
                                                      return validate21.errors = [{ instancePath: instancePath + "/ways/" + i20 + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
                                                  var valid40 = _errs242 === errors;
                                                } else
                                                  var valid40 = !0;
                                            }
                                          }
                                        }
                                      } else
                                        return validate21.errors = [{ instancePath: instancePath + "/ways/" + i20, keyword: "type", params: { type: "object" } }], !1;
                                    var valid39 = _errs235 === errors;
                                    if (!valid39)
                                      break;
                                  }
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/ways", keyword: "type", params: { type: "array" } }], !1;
                              var valid0 = _errs233 === errors;
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
    } else
      return validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
  return validate21.errors = vErrors, errors === 0;
}

const compiled: Validator = validateNetwork;
export { compiled as validateNetwork };
