// @ts-nocheck
// Made by `npm run generate` from network-shape.ts.
import type { Validator } from '../engine/config/schema-fault.ts';
// <stdin>
var validateNetwork = validate21, schema6 = { type: "object", additionalProperties: !1, required: ["version"], properties: { $schema: { type: "string" }, version: { enum: [1] }, region: { type: "string" }, account: { type: "string" }, vpcs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "subnets", "routeTables", "endpoints"], properties: { id: { type: "string" }, name: { type: "string" }, cidrs: { type: "array", items: { type: "string" } }, dnsSupport: { type: "boolean" }, dnsHostnames: { type: "boolean" }, tenancy: { enum: ["default", "dedicated", "host"] }, subnets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "routeTable"], properties: { id: { type: "string" }, name: { type: "string" }, cidr: { type: "string" }, ipv6Cidr: { type: "string" }, ipv6Native: { type: "boolean" }, zone: { type: "string" }, routeTable: { type: "string" }, networkAcl: { type: "string" } } } }, routeTables: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "routes"], properties: { id: { type: "string" }, name: { type: "string" }, main: { type: "boolean" }, routes: { type: "array", items: { type: "object", additionalProperties: !1, required: ["to", "via"], properties: { to: { type: "string" }, via: { type: "string" } } } } } } }, natGateways: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, subnet: { type: "string" }, connectivity: { enum: ["public", "private"] }, regional: { type: "boolean" }, zones: { type: "array", items: { type: "string" } } } } }, endpoints: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "service", "type"], properties: { id: { type: "string" }, name: { type: "string" }, service: { type: "string" }, type: { type: "string" }, privateDns: { type: "boolean" }, subnets: { type: "array", items: { type: "string" } }, groups: { type: "array", items: { type: "string" } }, routeTables: { type: "array", items: { type: "string" } }, policy: { type: "object" } } } }, securityGroups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, ingress: { type: "array", items: { type: "object", additionalProperties: !1, required: ["protocol", "peer"], properties: { protocol: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" }, peer: { type: "string" } } } }, egress: { type: "array", items: { type: "object", additionalProperties: !1, required: ["protocol", "peer"], properties: { protocol: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" }, peer: { type: "string" } } } } } } }, networkAcls: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, entries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["number", "direction", "action", "protocol", "cidr"], properties: { number: { type: "integer" }, direction: { enum: ["ingress", "egress"] }, action: { enum: ["allow", "deny"] }, protocol: { type: "string" }, cidr: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" } } } } } } } } } }, prefixLists: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "cidrs"], properties: { id: { type: "string" }, name: { type: "string" }, cidrs: { type: "array", items: { type: "string" } } } } }, stacks: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "parameters"], properties: { name: { type: "string" }, region: { type: "string" }, account: { type: "string" }, partition: { type: "string" }, parameters: { type: "object", additionalProperties: { type: "string" } }, resources: { type: "object", additionalProperties: { type: "string" } } } } }, parameterStore: { type: "object", additionalProperties: { type: "string" } }, exports: { type: "object", additionalProperties: { type: "string" } }, ways: { type: "array", items: { type: "object", additionalProperties: !1, required: ["through"], properties: { through: { type: "string" }, reachesInternet: { type: "boolean" }, endpoints: { type: "array", items: { type: "string" } } } } } } }, func2 = Object.prototype.hasOwnProperty;
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
                                                    if (data5.endpoints !== void 0) {
                                                      let data41 = data5.endpoints, _errs86 = errors;
                                                      if (errors === _errs86)
                                                        if (Array.isArray(data41)) {
                                                          var valid13 = !0;
                                                          let len7 = data41.length;
                                                          for (let i7 = 0; i7 < len7; i7++) {
                                                            let data42 = data41[i7], _errs88 = errors;
                                                            if (errors === _errs88)
                                                              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                                let missing6;
                                                                if (data42.id === void 0 && (missing6 = "id") || data42.service === void 0 && (missing6 = "service") || data42.type === void 0 && (missing6 = "type"))
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7, keyword: "required", params: { missingProperty: missing6 } }], !1;
                                                                {
                                                                  let _errs90 = errors;
                                                                  for (let key6 in data42)
                                                                    if (!func2.call(schema6.properties.vpcs.items.properties.endpoints.items.properties, key6)) {
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7, keyword: "additionalProperties", params: { additionalProperty: key6 } }], !1;
                                                                      break;
                                                                    }
                                                                  if (_errs90 === errors) {
                                                                    if (data42.id !== void 0) {
                                                                      let _errs91 = errors;
                                                                      if (typeof data42.id != "string")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid14 = _errs91 === errors;
                                                                    } else
                                                                      var valid14 = !0;
                                                                    if (valid14) {
                                                                      if (data42.name !== void 0) {
                                                                        let _errs93 = errors;
                                                                        if (typeof data42.name != "string")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid14 = _errs93 === errors;
                                                                      } else
                                                                        var valid14 = !0;
                                                                      if (valid14) {
                                                                        if (data42.service !== void 0) {
                                                                          let _errs95 = errors;
                                                                          if (typeof data42.service != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/service", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid14 = _errs95 === errors;
                                                                        } else
                                                                          var valid14 = !0;
                                                                        if (valid14) {
                                                                          if (data42.type !== void 0) {
                                                                            let _errs97 = errors;
                                                                            if (typeof data42.type != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/type", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid14 = _errs97 === errors;
                                                                          } else
                                                                            var valid14 = !0;
                                                                          if (valid14) {
                                                                            if (data42.privateDns !== void 0) {
                                                                              let _errs99 = errors;
                                                                              if (typeof data42.privateDns != "boolean")
                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/privateDns", keyword: "type", params: { type: "boolean" } }], !1;
                                                                              var valid14 = _errs99 === errors;
                                                                            } else
                                                                              var valid14 = !0;
                                                                            if (valid14) {
                                                                              if (data42.subnets !== void 0) {
                                                                                let data48 = data42.subnets, _errs101 = errors;
                                                                                if (errors === _errs101)
                                                                                  if (Array.isArray(data48)) {
                                                                                    var valid15 = !0;
                                                                                    let len8 = data48.length;
                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                      let _errs103 = errors;
                                                                                      if (typeof data48[i8] != "string")
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/subnets/" + i8, keyword: "type", params: { type: "string" } }], !1;
                                                                                      var valid15 = _errs103 === errors;
                                                                                      if (!valid15)
                                                                                        break;
                                                                                    }
                                                                                  } else
                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/subnets", keyword: "type", params: { type: "array" } }], !1;
                                                                                var valid14 = _errs101 === errors;
                                                                              } else
                                                                                var valid14 = !0;
                                                                              if (valid14) {
                                                                                if (data42.groups !== void 0) {
                                                                                  let data50 = data42.groups, _errs105 = errors;
                                                                                  if (errors === _errs105)
                                                                                    if (Array.isArray(data50)) {
                                                                                      var valid16 = !0;
                                                                                      let len9 = data50.length;
                                                                                      for (let i9 = 0; i9 < len9; i9++) {
                                                                                        let _errs107 = errors;
                                                                                        if (typeof data50[i9] != "string")
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/groups/" + i9, keyword: "type", params: { type: "string" } }], !1;
                                                                                        var valid16 = _errs107 === errors;
                                                                                        if (!valid16)
                                                                                          break;
                                                                                      }
                                                                                    } else
                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/groups", keyword: "type", params: { type: "array" } }], !1;
                                                                                  var valid14 = _errs105 === errors;
                                                                                } else
                                                                                  var valid14 = !0;
                                                                                if (valid14) {
                                                                                  if (data42.routeTables !== void 0) {
                                                                                    let data52 = data42.routeTables, _errs109 = errors;
                                                                                    if (errors === _errs109)
                                                                                      if (Array.isArray(data52)) {
                                                                                        var valid17 = !0;
                                                                                        let len10 = data52.length;
                                                                                        for (let i10 = 0; i10 < len10; i10++) {
                                                                                          let _errs111 = errors;
                                                                                          if (typeof data52[i10] != "string")
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/routeTables/" + i10, keyword: "type", params: { type: "string" } }], !1;
                                                                                          var valid17 = _errs111 === errors;
                                                                                          if (!valid17)
                                                                                            break;
                                                                                        }
                                                                                      } else
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/routeTables", keyword: "type", params: { type: "array" } }], !1;
                                                                                    var valid14 = _errs109 === errors;
                                                                                  } else
                                                                                    var valid14 = !0;
                                                                                  if (valid14)
                                                                                    if (data42.policy !== void 0) {
                                                                                      let data54 = data42.policy, _errs113 = errors;
                                                                                      if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)))
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7 + "/policy", keyword: "type", params: { type: "object" } }], !1;
                                                                                      var valid14 = _errs113 === errors;
                                                                                    } else
                                                                                      var valid14 = !0;
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
                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i7, keyword: "type", params: { type: "object" } }], !1;
                                                            var valid13 = _errs88 === errors;
                                                            if (!valid13)
                                                              break;
                                                          }
                                                        } else
                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
                                                      var valid2 = _errs86 === errors;
                                                    } else
                                                      var valid2 = !0;
                                                    if (valid2) {
                                                      if (data5.securityGroups !== void 0) {
                                                        let data55 = data5.securityGroups, _errs115 = errors;
                                                        if (errors === _errs115)
                                                          if (Array.isArray(data55)) {
                                                            var valid18 = !0;
                                                            let len11 = data55.length;
                                                            for (let i11 = 0; i11 < len11; i11++) {
                                                              let data56 = data55[i11], _errs117 = errors;
                                                              if (errors === _errs117)
                                                                if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                                                  let missing7;
                                                                  if (data56.id === void 0 && (missing7 = "id"))
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11, keyword: "required", params: { missingProperty: missing7 } }], !1;
                                                                  {
                                                                    let _errs119 = errors;
                                                                    for (let key7 in data56)
                                                                      if (!(key7 === "id" || key7 === "name" || key7 === "ingress" || key7 === "egress")) {
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11, keyword: "additionalProperties", params: { additionalProperty: key7 } }], !1;
                                                                        break;
                                                                      }
                                                                    if (_errs119 === errors) {
                                                                      if (data56.id !== void 0) {
                                                                        let _errs120 = errors;
                                                                        if (typeof data56.id != "string")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid19 = _errs120 === errors;
                                                                      } else
                                                                        var valid19 = !0;
                                                                      if (valid19) {
                                                                        if (data56.name !== void 0) {
                                                                          let _errs122 = errors;
                                                                          if (typeof data56.name != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid19 = _errs122 === errors;
                                                                        } else
                                                                          var valid19 = !0;
                                                                        if (valid19) {
                                                                          if (data56.ingress !== void 0) {
                                                                            let data59 = data56.ingress, _errs124 = errors;
                                                                            if (errors === _errs124)
                                                                              if (Array.isArray(data59)) {
                                                                                var valid20 = !0;
                                                                                let len12 = data59.length;
                                                                                for (let i12 = 0; i12 < len12; i12++) {
                                                                                  let data60 = data59[i12], _errs126 = errors;
                                                                                  if (errors === _errs126)
                                                                                    if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                                                      let missing8;
                                                                                      if (data60.protocol === void 0 && (missing8 = "protocol") || data60.peer === void 0 && (missing8 = "peer"))
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/ingress/" + i12, keyword: "required", params: { missingProperty: missing8 } }], !1;
                                                                                      {
                                                                                        let _errs128 = errors;
                                                                                        for (let key8 in data60)
                                                                                          if (!(key8 === "protocol" || key8 === "fromPort" || key8 === "toPort" || key8 === "peer")) {
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/ingress/" + i12, keyword: "additionalProperties", params: { additionalProperty: key8 } }], !1;
                                                                                            break;
                                                                                          }
                                                                                        if (_errs128 === errors) {
                                                                                          if (data60.protocol !== void 0) {
                                                                                            let _errs129 = errors;
                                                                                            if (typeof data60.protocol != "string")
                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/ingress/" + i12 + "/protocol", keyword: "type", params: { type: "string" } }], !1;
                                                                                            var valid21 = _errs129 === errors;
                                                                                          } else
                                                                                            var valid21 = !0;
                                                                                          if (valid21) {
                                                                                            if (data60.fromPort !== void 0) {
                                                                                              let data62 = data60.fromPort, _errs131 = errors;
                                                                                              if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62)))
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/ingress/" + i12 + "/fromPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                              var valid21 = _errs131 === errors;
                                                                                            } else
                                                                                              var valid21 = !0;
                                                                                            if (valid21) {
                                                                                              if (data60.toPort !== void 0) {
                                                                                                let data63 = data60.toPort, _errs133 = errors;
                                                                                                if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63)))
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/ingress/" + i12 + "/toPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                var valid21 = _errs133 === errors;
                                                                                              } else
                                                                                                var valid21 = !0;
                                                                                              if (valid21)
                                                                                                if (data60.peer !== void 0) {
                                                                                                  let _errs135 = errors;
                                                                                                  if (typeof data60.peer != "string")
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/ingress/" + i12 + "/peer", keyword: "type", params: { type: "string" } }], !1;
                                                                                                  var valid21 = _errs135 === errors;
                                                                                                } else
                                                                                                  var valid21 = !0;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    } else
                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/ingress/" + i12, keyword: "type", params: { type: "object" } }], !1;
                                                                                  var valid20 = _errs126 === errors;
                                                                                  if (!valid20)
                                                                                    break;
                                                                                }
                                                                              } else
                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/ingress", keyword: "type", params: { type: "array" } }], !1;
                                                                            var valid19 = _errs124 === errors;
                                                                          } else
                                                                            var valid19 = !0;
                                                                          if (valid19)
                                                                            if (data56.egress !== void 0) {
                                                                              let data65 = data56.egress, _errs137 = errors;
                                                                              if (errors === _errs137)
                                                                                if (Array.isArray(data65)) {
                                                                                  var valid22 = !0;
                                                                                  let len13 = data65.length;
                                                                                  for (let i13 = 0; i13 < len13; i13++) {
                                                                                    let data66 = data65[i13], _errs139 = errors;
                                                                                    if (errors === _errs139)
                                                                                      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                                                                                        let missing9;
                                                                                        if (data66.protocol === void 0 && (missing9 = "protocol") || data66.peer === void 0 && (missing9 = "peer"))
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/egress/" + i13, keyword: "required", params: { missingProperty: missing9 } }], !1;
                                                                                        {
                                                                                          let _errs141 = errors;
                                                                                          for (let key9 in data66)
                                                                                            if (!(key9 === "protocol" || key9 === "fromPort" || key9 === "toPort" || key9 === "peer")) {
                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/egress/" + i13, keyword: "additionalProperties", params: { additionalProperty: key9 } }], !1;
                                                                                              break;
                                                                                            }
                                                                                          if (_errs141 === errors) {
                                                                                            if (data66.protocol !== void 0) {
                                                                                              let _errs142 = errors;
                                                                                              if (typeof data66.protocol != "string")
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/egress/" + i13 + "/protocol", keyword: "type", params: { type: "string" } }], !1;
                                                                                              var valid23 = _errs142 === errors;
                                                                                            } else
                                                                                              var valid23 = !0;
                                                                                            if (valid23) {
                                                                                              if (data66.fromPort !== void 0) {
                                                                                                let data68 = data66.fromPort, _errs144 = errors;
                                                                                                if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68)))
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/egress/" + i13 + "/fromPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                var valid23 = _errs144 === errors;
                                                                                              } else
                                                                                                var valid23 = !0;
                                                                                              if (valid23) {
                                                                                                if (data66.toPort !== void 0) {
                                                                                                  let data69 = data66.toPort, _errs146 = errors;
                                                                                                  if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69)))
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/egress/" + i13 + "/toPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                  var valid23 = _errs146 === errors;
                                                                                                } else
                                                                                                  var valid23 = !0;
                                                                                                if (valid23)
                                                                                                  if (data66.peer !== void 0) {
                                                                                                    let _errs148 = errors;
                                                                                                    if (typeof data66.peer != "string")
                                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/egress/" + i13 + "/peer", keyword: "type", params: { type: "string" } }], !1;
                                                                                                    var valid23 = _errs148 === errors;
                                                                                                  } else
                                                                                                    var valid23 = !0;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/egress/" + i13, keyword: "type", params: { type: "object" } }], !1;
                                                                                    var valid22 = _errs139 === errors;
                                                                                    if (!valid22)
                                                                                      break;
                                                                                  }
                                                                                } else
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11 + "/egress", keyword: "type", params: { type: "array" } }], !1;
                                                                              var valid19 = _errs137 === errors;
                                                                            } else
                                                                              var valid19 = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i11, keyword: "type", params: { type: "object" } }], !1;
                                                              var valid18 = _errs117 === errors;
                                                              if (!valid18)
                                                                break;
                                                            }
                                                          } else
                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups", keyword: "type", params: { type: "array" } }], !1;
                                                        var valid2 = _errs115 === errors;
                                                      } else
                                                        var valid2 = !0;
                                                      if (valid2)
                                                        if (data5.networkAcls !== void 0) {
                                                          let data71 = data5.networkAcls, _errs150 = errors;
                                                          if (errors === _errs150)
                                                            if (Array.isArray(data71)) {
                                                              var valid24 = !0;
                                                              let len14 = data71.length;
                                                              for (let i14 = 0; i14 < len14; i14++) {
                                                                let data72 = data71[i14], _errs152 = errors;
                                                                if (errors === _errs152)
                                                                  if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                                                                    let missing10;
                                                                    if (data72.id === void 0 && (missing10 = "id"))
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14, keyword: "required", params: { missingProperty: missing10 } }], !1;
                                                                    {
                                                                      let _errs154 = errors;
                                                                      for (let key10 in data72)
                                                                        if (!(key10 === "id" || key10 === "name" || key10 === "entries")) {
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14, keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                                                                          break;
                                                                        }
                                                                      if (_errs154 === errors) {
                                                                        if (data72.id !== void 0) {
                                                                          let _errs155 = errors;
                                                                          if (typeof data72.id != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid25 = _errs155 === errors;
                                                                        } else
                                                                          var valid25 = !0;
                                                                        if (valid25) {
                                                                          if (data72.name !== void 0) {
                                                                            let _errs157 = errors;
                                                                            if (typeof data72.name != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid25 = _errs157 === errors;
                                                                          } else
                                                                            var valid25 = !0;
                                                                          if (valid25)
                                                                            if (data72.entries !== void 0) {
                                                                              let data75 = data72.entries, _errs159 = errors;
                                                                              if (errors === _errs159)
                                                                                if (Array.isArray(data75)) {
                                                                                  var valid26 = !0;
                                                                                  let len15 = data75.length;
                                                                                  for (let i15 = 0; i15 < len15; i15++) {
                                                                                    let data76 = data75[i15], _errs161 = errors;
                                                                                    if (errors === _errs161)
                                                                                      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                                                                                        let missing11;
                                                                                        if (data76.number === void 0 && (missing11 = "number") || data76.direction === void 0 && (missing11 = "direction") || data76.action === void 0 && (missing11 = "action") || data76.protocol === void 0 && (missing11 = "protocol") || data76.cidr === void 0 && (missing11 = "cidr"))
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15, keyword: "required", params: { missingProperty: missing11 } }], !1;
                                                                                        {
                                                                                          let _errs163 = errors;
                                                                                          for (let key11 in data76)
                                                                                            if (!(key11 === "number" || key11 === "direction" || key11 === "action" || key11 === "protocol" || key11 === "cidr" || key11 === "fromPort" || key11 === "toPort")) {
                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15, keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                                                                                              break;
                                                                                            }
                                                                                          if (_errs163 === errors) {
                                                                                            if (data76.number !== void 0) {
                                                                                              let data77 = data76.number, _errs164 = errors;
                                                                                              if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77)))
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15 + "/number", keyword: "type", params: { type: "integer" } }], !1;
                                                                                              var valid27 = _errs164 === errors;
                                                                                            } else
                                                                                              var valid27 = !0;
                                                                                            if (valid27) {
                                                                                              if (data76.direction !== void 0) {
                                                                                                let data78 = data76.direction, _errs166 = errors;
                                                                                                if (!(data78 === "ingress" || data78 === "egress"))
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15 + "/direction", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.networkAcls.items.properties.entries.items.properties.direction.enum } }], !1;
                                                                                                var valid27 = _errs166 === errors;
                                                                                              } else
                                                                                                var valid27 = !0;
                                                                                              if (valid27) {
                                                                                                if (data76.action !== void 0) {
                                                                                                  let data79 = data76.action, _errs167 = errors;
                                                                                                  if (!(data79 === "allow" || data79 === "deny"))
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15 + "/action", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.networkAcls.items.properties.entries.items.properties.action.enum } }], !1;
                                                                                                  var valid27 = _errs167 === errors;
                                                                                                } else
                                                                                                  var valid27 = !0;
                                                                                                if (valid27) {
                                                                                                  if (data76.protocol !== void 0) {
                                                                                                    let _errs168 = errors;
                                                                                                    if (typeof data76.protocol != "string")
                                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15 + "/protocol", keyword: "type", params: { type: "string" } }], !1;
                                                                                                    var valid27 = _errs168 === errors;
                                                                                                  } else
                                                                                                    var valid27 = !0;
                                                                                                  if (valid27) {
                                                                                                    if (data76.cidr !== void 0) {
                                                                                                      let _errs170 = errors;
                                                                                                      if (typeof data76.cidr != "string")
                                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15 + "/cidr", keyword: "type", params: { type: "string" } }], !1;
                                                                                                      var valid27 = _errs170 === errors;
                                                                                                    } else
                                                                                                      var valid27 = !0;
                                                                                                    if (valid27) {
                                                                                                      if (data76.fromPort !== void 0) {
                                                                                                        let data82 = data76.fromPort, _errs172 = errors;
                                                                                                        if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82)))
                                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15 + "/fromPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                        var valid27 = _errs172 === errors;
                                                                                                      } else
                                                                                                        var valid27 = !0;
                                                                                                      if (valid27)
                                                                                                        if (data76.toPort !== void 0) {
                                                                                                          let data83 = data76.toPort, _errs174 = errors;
                                                                                                          if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83)))
                                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15 + "/toPort", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                          var valid27 = _errs174 === errors;
                                                                                                        } else
                                                                                                          var valid27 = !0;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries/" + i15, keyword: "type", params: { type: "object" } }], !1;
                                                                                    var valid26 = _errs161 === errors;
                                                                                    if (!valid26)
                                                                                      break;
                                                                                  }
                                                                                } else
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14 + "/entries", keyword: "type", params: { type: "array" } }], !1;
                                                                              var valid25 = _errs159 === errors;
                                                                            } else
                                                                              var valid25 = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  } else
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i14, keyword: "type", params: { type: "object" } }], !1;
                                                                var valid24 = _errs152 === errors;
                                                                if (!valid24)
                                                                  break;
                                                              }
                                                            } else
                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls", keyword: "type", params: { type: "array" } }], !1;
                                                          var valid2 = _errs150 === errors;
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
                      let data84 = data.prefixLists, _errs176 = errors;
                      if (errors === _errs176)
                        if (Array.isArray(data84)) {
                          var valid28 = !0;
                          let len16 = data84.length;
                          for (let i16 = 0; i16 < len16; i16++) {
                            let data85 = data84[i16], _errs178 = errors;
                            if (errors === _errs178)
                              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                let missing12;
                                if (data85.id === void 0 && (missing12 = "id") || data85.cidrs === void 0 && (missing12 = "cidrs"))
                                  return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i16, keyword: "required", params: { missingProperty: missing12 } }], !1;
                                {
                                  let _errs180 = errors;
                                  for (let key12 in data85)
                                    if (!(key12 === "id" || key12 === "name" || key12 === "cidrs")) {
                                      return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i16, keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                                      break;
                                    }
                                  if (_errs180 === errors) {
                                    if (data85.id !== void 0) {
                                      let _errs181 = errors;
                                      if (typeof data85.id != "string")
                                        return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i16 + "/id", keyword: "type", params: { type: "string" } }], !1;
                                      var valid29 = _errs181 === errors;
                                    } else
                                      var valid29 = !0;
                                    if (valid29) {
                                      if (data85.name !== void 0) {
                                        let _errs183 = errors;
                                        if (typeof data85.name != "string")
                                          return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i16 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                        var valid29 = _errs183 === errors;
                                      } else
                                        var valid29 = !0;
                                      if (valid29)
                                        if (data85.cidrs !== void 0) {
                                          let data88 = data85.cidrs, _errs185 = errors;
                                          if (errors === _errs185)
                                            if (Array.isArray(data88)) {
                                              var valid30 = !0;
                                              let len17 = data88.length;
                                              for (let i17 = 0; i17 < len17; i17++) {
                                                let _errs187 = errors;
                                                if (typeof data88[i17] != "string")
                                                  return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i16 + "/cidrs/" + i17, keyword: "type", params: { type: "string" } }], !1;
                                                var valid30 = _errs187 === errors;
                                                if (!valid30)
                                                  break;
                                              }
                                            } else
                                              return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i16 + "/cidrs", keyword: "type", params: { type: "array" } }], !1;
                                          var valid29 = _errs185 === errors;
                                        } else
                                          var valid29 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i16, keyword: "type", params: { type: "object" } }], !1;
                            var valid28 = _errs178 === errors;
                            if (!valid28)
                              break;
                          }
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/prefixLists", keyword: "type", params: { type: "array" } }], !1;
                      var valid0 = _errs176 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.stacks !== void 0) {
                        let data90 = data.stacks, _errs189 = errors;
                        if (errors === _errs189)
                          if (Array.isArray(data90)) {
                            var valid31 = !0;
                            let len18 = data90.length;
                            for (let i18 = 0; i18 < len18; i18++) {
                              let data91 = data90[i18], _errs191 = errors;
                              if (errors === _errs191)
                                if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                                  let missing13;
                                  if (data91.name === void 0 && (missing13 = "name") || data91.parameters === void 0 && (missing13 = "parameters"))
                                    return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18, keyword: "required", params: { missingProperty: missing13 } }], !1;
                                  {
                                    let _errs193 = errors;
                                    for (let key13 in data91)
                                      if (!(key13 === "name" || key13 === "region" || key13 === "account" || key13 === "partition" || key13 === "parameters" || key13 === "resources")) {
                                        return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18, keyword: "additionalProperties", params: { additionalProperty: key13 } }], !1;
                                        break;
                                      }
                                    if (_errs193 === errors) {
                                      if (data91.name !== void 0) {
                                        let _errs194 = errors;
                                        if (typeof data91.name != "string")
                                          return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18 + "/name", keyword: "type", params: { type: "string" } }], !1;
                                        var valid32 = _errs194 === errors;
                                      } else
                                        var valid32 = !0;
                                      if (valid32) {
                                        if (data91.region !== void 0) {
                                          let _errs196 = errors;
                                          if (typeof data91.region != "string")
                                            return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18 + "/region", keyword: "type", params: { type: "string" } }], !1;
                                          var valid32 = _errs196 === errors;
                                        } else
                                          var valid32 = !0;
                                        if (valid32) {
                                          if (data91.account !== void 0) {
                                            let _errs198 = errors;
                                            if (typeof data91.account != "string")
                                              return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18 + "/account", keyword: "type", params: { type: "string" } }], !1;
                                            var valid32 = _errs198 === errors;
                                          } else
                                            var valid32 = !0;
                                          if (valid32) {
                                            if (data91.partition !== void 0) {
                                              let _errs200 = errors;
                                              if (typeof data91.partition != "string")
                                                return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18 + "/partition", keyword: "type", params: { type: "string" } }], !1;
                                              var valid32 = _errs200 === errors;
                                            } else
                                              var valid32 = !0;
                                            if (valid32) {
                                              if (data91.parameters !== void 0) {
                                                let data96 = data91.parameters, _errs202 = errors;
                                                if (errors === _errs202)
                                                  if (data96 && typeof data96 == "object" && !Array.isArray(data96))
                                                    for (let key14 in data96) {
                                                      let _errs205 = errors;
                                                      if (typeof data96[key14] != "string")
                                                        return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18 + "/parameters/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
                                                      var valid33 = _errs205 === errors;
                                                      if (!valid33)
                                                        break;
                                                    }
                                                  else
                                                    return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18 + "/parameters", keyword: "type", params: { type: "object" } }], !1;
                                                var valid32 = _errs202 === errors;
                                              } else
                                                var valid32 = !0;
                                              if (valid32)
                                                if (data91.resources !== void 0) {
                                                  let data98 = data91.resources, _errs207 = errors;
                                                  if (errors === _errs207)
                                                    if (data98 && typeof data98 == "object" && !Array.isArray(data98))
                                                      for (let key15 in data98) {
                                                        let _errs210 = errors;
                                                        if (typeof data98[key15] != "string")
                                                          return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18 + "/resources/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
                                                        var valid34 = _errs210 === errors;
                                                        if (!valid34)
                                                          break;
                                                      }
                                                    else
                                                      return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18 + "/resources", keyword: "type", params: { type: "object" } }], !1;
                                                  var valid32 = _errs207 === errors;
                                                } else
                                                  var valid32 = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/stacks/" + i18, keyword: "type", params: { type: "object" } }], !1;
                              var valid31 = _errs191 === errors;
                              if (!valid31)
                                break;
                            }
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/stacks", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs189 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.parameterStore !== void 0) {
                          let data100 = data.parameterStore, _errs212 = errors;
                          if (errors === _errs212)
                            if (data100 && typeof data100 == "object" && !Array.isArray(data100))
                              for (let key16 in data100) {
                                let _errs215 = errors;
                                if (typeof data100[key16] != "string")
                                  return validate21.errors = [{ instancePath: instancePath + "/parameterStore/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
                                var valid35 = _errs215 === errors;
                                if (!valid35)
                                  break;
                              }
                            else
                              return validate21.errors = [{ instancePath: instancePath + "/parameterStore", keyword: "type", params: { type: "object" } }], !1;
                          var valid0 = _errs212 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.exports !== void 0) {
                            let data102 = data.exports, _errs217 = errors;
                            if (errors === _errs217)
                              if (data102 && typeof data102 == "object" && !Array.isArray(data102))
                                for (let key17 in data102) {
                                  let _errs220 = errors;
                                  if (typeof data102[key17] != "string")
                                    return validate21.errors = [{ instancePath: instancePath + "/exports/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
                                  var valid36 = _errs220 === errors;
                                  if (!valid36)
                                    break;
                                }
                              else
                                return validate21.errors = [{ instancePath: instancePath + "/exports", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs217 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.ways !== void 0) {
                              let data104 = data.ways, _errs222 = errors;
                              if (errors === _errs222)
                                if (Array.isArray(data104)) {
                                  var valid37 = !0;
                                  let len19 = data104.length;
                                  for (let i19 = 0; i19 < len19; i19++) {
                                    let data105 = data104[i19], _errs224 = errors;
                                    if (errors === _errs224)
                                      if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                                        let missing14;
                                        if (data105.through === void 0 && (missing14 = "through"))
                                          return validate21.errors = [{ instancePath: instancePath + "/ways/" + i19, keyword: "required", params: { missingProperty: missing14 } }], !1;
                                        {
                                          let _errs226 = errors;
                                          for (let key18 in data105)
                                            if (!(key18 === "through" || key18 === "reachesInternet" || key18 === "endpoints")) {
                                              return validate21.errors = [{ instancePath: instancePath + "/ways/" + i19, keyword: "additionalProperties", params: { additionalProperty: key18 } }], !1;
                                              break;
                                            }
                                          if (_errs226 === errors) {
                                            if (data105.through !== void 0) {
                                              let _errs227 = errors;
                                              if (typeof data105.through != "string")
                                                return validate21.errors = [{ instancePath: instancePath + "/ways/" + i19 + "/through", keyword: "type", params: { type: "string" } }], !1;
                                              var valid38 = _errs227 === errors;
                                            } else
                                              var valid38 = !0;
                                            if (valid38) {
                                              if (data105.reachesInternet !== void 0) {
                                                let _errs229 = errors;
                                                if (typeof data105.reachesInternet != "boolean")
                                                  return validate21.errors = [{ instancePath: instancePath + "/ways/" + i19 + "/reachesInternet", keyword: "type", params: { type: "boolean" } }], !1;
                                                var valid38 = _errs229 === errors;
                                              } else
                                                var valid38 = !0;
                                              if (valid38)
                                                if (data105.endpoints !== void 0) {
                                                  let data108 = data105.endpoints, _errs231 = errors;
                                                  if (errors === _errs231)
                                                    if (Array.isArray(data108)) {
                                                      var valid39 = !0;
                                                      let len20 = data108.length;
                                                      for (let i20 = 0; i20 < len20; i20++) {
                                                        let _errs233 = errors;
                                                        if (typeof data108[i20] != "string")
                                                          return validate21.errors = [{ instancePath: instancePath + "/ways/" + i19 + "/endpoints/" + i20, keyword: "type", params: { type: "string" } }], !1;
                                                        var valid39 = _errs233 === errors;
                                                        if (!valid39)
                                                          break;
                                                      }
                                                    } else
                                                      return validate21.errors = [{ instancePath: instancePath + "/ways/" + i19 + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
                                                  var valid38 = _errs231 === errors;
                                                } else
                                                  var valid38 = !0;
                                            }
                                          }
                                        }
                                      } else
                                        return validate21.errors = [{ instancePath: instancePath + "/ways/" + i19, keyword: "type", params: { type: "object" } }], !1;
                                    var valid37 = _errs224 === errors;
                                    if (!valid37)
                                      break;
                                  }
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/ways", keyword: "type", params: { type: "array" } }], !1;
                              var valid0 = _errs222 === errors;
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
