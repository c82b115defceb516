// @ts-nocheck
// Made by `npm run generate` from network-shape.ts.
import type { Validator } from '../engine/config/schema-fault.ts';
// <stdin>
var validateNetwork = validate21, schema6 = { type: "object", additionalProperties: !1, required: ["version"], properties: { $schema: { type: "string" }, version: { enum: [1] }, region: { type: "string" }, account: { type: "string" }, vpcs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "subnets", "routeTables", "endpoints"], properties: { id: { type: "string" }, name: { type: "string" }, cidrs: { type: "array", items: { type: "string" } }, dnsSupport: { type: "boolean" }, dnsHostnames: { type: "boolean" }, tenancy: { enum: ["default", "dedicated", "host"] }, subnets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "routeTable"], properties: { id: { type: "string" }, name: { type: "string" }, cidr: { type: "string" }, ipv6Cidr: { type: "string" }, ipv6Native: { type: "boolean" }, zone: { type: "string" }, routeTable: { type: "string" }, networkAcl: { type: "string" } } } }, routeTables: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "routes"], properties: { id: { type: "string" }, name: { type: "string" }, main: { type: "boolean" }, routes: { type: "array", items: { type: "object", additionalProperties: !1, required: ["to", "via"], properties: { to: { type: "string" }, via: { type: "string" } } } } } } }, natGateways: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, subnet: { type: "string" }, connectivity: { enum: ["public", "private"] }, regional: { type: "boolean" } } } }, endpoints: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "service", "type"], properties: { id: { type: "string" }, name: { type: "string" }, service: { type: "string" }, type: { type: "string" }, privateDns: { type: "boolean" }, subnets: { type: "array", items: { type: "string" } }, groups: { type: "array", items: { type: "string" } }, routeTables: { type: "array", items: { type: "string" } }, policy: { type: "object" } } } }, securityGroups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, ingress: { type: "array", items: { type: "object", additionalProperties: !1, required: ["protocol", "peer"], properties: { protocol: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" }, peer: { type: "string" } } } }, egress: { type: "array", items: { type: "object", additionalProperties: !1, required: ["protocol", "peer"], properties: { protocol: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" }, peer: { type: "string" } } } } } } }, networkAcls: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, entries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["number", "direction", "action", "protocol", "cidr"], properties: { number: { type: "integer" }, direction: { enum: ["ingress", "egress"] }, action: { enum: ["allow", "deny"] }, protocol: { type: "string" }, cidr: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" } } } } } } } } } }, prefixLists: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "cidrs"], properties: { id: { type: "string" }, name: { type: "string" }, cidrs: { type: "array", items: { type: "string" } } } } }, exports: { type: "object", additionalProperties: { type: "string" } }, ways: { type: "array", items: { type: "object", additionalProperties: !1, required: ["through"], properties: { through: { type: "string" }, reachesInternet: { type: "boolean" }, endpoints: { type: "array", items: { type: "string" } } } } } } }, func2 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "$schema" || key0 === "version" || key0 === "region" || key0 === "account" || key0 === "vpcs" || key0 === "prefixLists" || key0 === "exports" || key0 === "ways")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.$schema !== void 0) {
            let _errs2 = errors;
            if (typeof data.$schema != "string")
              return validate21.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.version !== void 0) {
              let _errs4 = errors;
              if (data.version !== 1)
                return validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema6.properties.version.enum } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.region !== void 0) {
                let _errs5 = errors;
                if (typeof data.region != "string")
                  return validate21.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.account !== void 0) {
                  let _errs7 = errors;
                  if (typeof data.account != "string")
                    return validate21.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" } }], !1;
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
                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0, schemaPath: "#/properties/vpcs/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                              {
                                let _errs13 = errors;
                                for (let key1 in data5)
                                  if (!func2.call(schema6.properties.vpcs.items.properties, key1)) {
                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0, schemaPath: "#/properties/vpcs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                    break;
                                  }
                                if (_errs13 === errors) {
                                  if (data5.id !== void 0) {
                                    let _errs14 = errors;
                                    if (typeof data5.id != "string")
                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/id", schemaPath: "#/properties/vpcs/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid2 = _errs14 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data5.name !== void 0) {
                                      let _errs16 = errors;
                                      if (typeof data5.name != "string")
                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/name", schemaPath: "#/properties/vpcs/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
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
                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/cidrs/" + i1, schemaPath: "#/properties/vpcs/items/properties/cidrs/items/type", keyword: "type", params: { type: "string" } }], !1;
                                              var valid3 = _errs20 === errors;
                                              if (!valid3)
                                                break;
                                            }
                                          } else
                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/cidrs", schemaPath: "#/properties/vpcs/items/properties/cidrs/type", keyword: "type", params: { type: "array" } }], !1;
                                        var valid2 = _errs18 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2) {
                                        if (data5.dnsSupport !== void 0) {
                                          let _errs22 = errors;
                                          if (typeof data5.dnsSupport != "boolean")
                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/dnsSupport", schemaPath: "#/properties/vpcs/items/properties/dnsSupport/type", keyword: "type", params: { type: "boolean" } }], !1;
                                          var valid2 = _errs22 === errors;
                                        } else
                                          var valid2 = !0;
                                        if (valid2) {
                                          if (data5.dnsHostnames !== void 0) {
                                            let _errs24 = errors;
                                            if (typeof data5.dnsHostnames != "boolean")
                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/dnsHostnames", schemaPath: "#/properties/vpcs/items/properties/dnsHostnames/type", keyword: "type", params: { type: "boolean" } }], !1;
                                            var valid2 = _errs24 === errors;
                                          } else
                                            var valid2 = !0;
                                          if (valid2) {
                                            if (data5.tenancy !== void 0) {
                                              let data12 = data5.tenancy, _errs26 = errors;
                                              if (!(data12 === "default" || data12 === "dedicated" || data12 === "host"))
                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/tenancy", schemaPath: "#/properties/vpcs/items/properties/tenancy/enum", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.tenancy.enum } }], !1;
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
                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, schemaPath: "#/properties/vpcs/items/properties/subnets/items/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                                          {
                                                            let _errs31 = errors;
                                                            for (let key2 in data14)
                                                              if (!(key2 === "id" || key2 === "name" || key2 === "cidr" || key2 === "ipv6Cidr" || key2 === "ipv6Native" || key2 === "zone" || key2 === "routeTable" || key2 === "networkAcl")) {
                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, schemaPath: "#/properties/vpcs/items/properties/subnets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                                                break;
                                                              }
                                                            if (_errs31 === errors) {
                                                              if (data14.id !== void 0) {
                                                                let _errs32 = errors;
                                                                if (typeof data14.id != "string")
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/id", schemaPath: "#/properties/vpcs/items/properties/subnets/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                var valid5 = _errs32 === errors;
                                                              } else
                                                                var valid5 = !0;
                                                              if (valid5) {
                                                                if (data14.name !== void 0) {
                                                                  let _errs34 = errors;
                                                                  if (typeof data14.name != "string")
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/name", schemaPath: "#/properties/vpcs/items/properties/subnets/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  var valid5 = _errs34 === errors;
                                                                } else
                                                                  var valid5 = !0;
                                                                if (valid5) {
                                                                  if (data14.cidr !== void 0) {
                                                                    let _errs36 = errors;
                                                                    if (typeof data14.cidr != "string")
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/cidr", schemaPath: "#/properties/vpcs/items/properties/subnets/items/properties/cidr/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid5 = _errs36 === errors;
                                                                  } else
                                                                    var valid5 = !0;
                                                                  if (valid5) {
                                                                    if (data14.ipv6Cidr !== void 0) {
                                                                      let _errs38 = errors;
                                                                      if (typeof data14.ipv6Cidr != "string")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/ipv6Cidr", schemaPath: "#/properties/vpcs/items/properties/subnets/items/properties/ipv6Cidr/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid5 = _errs38 === errors;
                                                                    } else
                                                                      var valid5 = !0;
                                                                    if (valid5) {
                                                                      if (data14.ipv6Native !== void 0) {
                                                                        let _errs40 = errors;
                                                                        if (typeof data14.ipv6Native != "boolean")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/ipv6Native", schemaPath: "#/properties/vpcs/items/properties/subnets/items/properties/ipv6Native/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                        var valid5 = _errs40 === errors;
                                                                      } else
                                                                        var valid5 = !0;
                                                                      if (valid5) {
                                                                        if (data14.zone !== void 0) {
                                                                          let _errs42 = errors;
                                                                          if (typeof data14.zone != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/zone", schemaPath: "#/properties/vpcs/items/properties/subnets/items/properties/zone/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid5 = _errs42 === errors;
                                                                        } else
                                                                          var valid5 = !0;
                                                                        if (valid5) {
                                                                          if (data14.routeTable !== void 0) {
                                                                            let _errs44 = errors;
                                                                            if (typeof data14.routeTable != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/routeTable", schemaPath: "#/properties/vpcs/items/properties/subnets/items/properties/routeTable/type", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid5 = _errs44 === errors;
                                                                          } else
                                                                            var valid5 = !0;
                                                                          if (valid5)
                                                                            if (data14.networkAcl !== void 0) {
                                                                              let _errs46 = errors;
                                                                              if (typeof data14.networkAcl != "string")
                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/networkAcl", schemaPath: "#/properties/vpcs/items/properties/subnets/items/properties/networkAcl/type", keyword: "type", params: { type: "string" } }], !1;
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
                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, schemaPath: "#/properties/vpcs/items/properties/subnets/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                      var valid4 = _errs29 === errors;
                                                      if (!valid4)
                                                        break;
                                                    }
                                                  } else
                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/subnets", schemaPath: "#/properties/vpcs/items/properties/subnets/type", keyword: "type", params: { type: "array" } }], !1;
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
                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, schemaPath: "#/properties/vpcs/items/properties/routeTables/items/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                                            {
                                                              let _errs52 = errors;
                                                              for (let key3 in data24)
                                                                if (!(key3 === "id" || key3 === "name" || key3 === "main" || key3 === "routes")) {
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, schemaPath: "#/properties/vpcs/items/properties/routeTables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                                  break;
                                                                }
                                                              if (_errs52 === errors) {
                                                                if (data24.id !== void 0) {
                                                                  let _errs53 = errors;
                                                                  if (typeof data24.id != "string")
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/id", schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  var valid7 = _errs53 === errors;
                                                                } else
                                                                  var valid7 = !0;
                                                                if (valid7) {
                                                                  if (data24.name !== void 0) {
                                                                    let _errs55 = errors;
                                                                    if (typeof data24.name != "string")
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/name", schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid7 = _errs55 === errors;
                                                                  } else
                                                                    var valid7 = !0;
                                                                  if (valid7) {
                                                                    if (data24.main !== void 0) {
                                                                      let _errs57 = errors;
                                                                      if (typeof data24.main != "boolean")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/main", schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/main/type", keyword: "type", params: { type: "boolean" } }], !1;
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
                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/routes/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                                                                                  {
                                                                                    let _errs63 = errors;
                                                                                    for (let key4 in data29)
                                                                                      if (!(key4 === "to" || key4 === "via")) {
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/routes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (_errs63 === errors) {
                                                                                      if (data29.to !== void 0) {
                                                                                        let _errs64 = errors;
                                                                                        if (typeof data29.to != "string")
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4 + "/to", schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/routes/items/properties/to/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                        var valid9 = _errs64 === errors;
                                                                                      } else
                                                                                        var valid9 = !0;
                                                                                      if (valid9)
                                                                                        if (data29.via !== void 0) {
                                                                                          let _errs66 = errors;
                                                                                          if (typeof data29.via != "string")
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4 + "/via", schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/routes/items/properties/via/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                          var valid9 = _errs66 === errors;
                                                                                        } else
                                                                                          var valid9 = !0;
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/routes/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                              var valid8 = _errs61 === errors;
                                                                              if (!valid8)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes", schemaPath: "#/properties/vpcs/items/properties/routeTables/items/properties/routes/type", keyword: "type", params: { type: "array" } }], !1;
                                                                        var valid7 = _errs59 === errors;
                                                                      } else
                                                                        var valid7 = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, schemaPath: "#/properties/vpcs/items/properties/routeTables/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var valid6 = _errs50 === errors;
                                                        if (!valid6)
                                                          break;
                                                      }
                                                    } else
                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/routeTables", schemaPath: "#/properties/vpcs/items/properties/routeTables/type", keyword: "type", params: { type: "array" } }], !1;
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
                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, schemaPath: "#/properties/vpcs/items/properties/natGateways/items/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                                                              {
                                                                let _errs72 = errors;
                                                                for (let key5 in data33)
                                                                  if (!(key5 === "id" || key5 === "name" || key5 === "subnet" || key5 === "connectivity" || key5 === "regional")) {
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, schemaPath: "#/properties/vpcs/items/properties/natGateways/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                                                                    break;
                                                                  }
                                                                if (_errs72 === errors) {
                                                                  if (data33.id !== void 0) {
                                                                    let _errs73 = errors;
                                                                    if (typeof data33.id != "string")
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/id", schemaPath: "#/properties/vpcs/items/properties/natGateways/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid11 = _errs73 === errors;
                                                                  } else
                                                                    var valid11 = !0;
                                                                  if (valid11) {
                                                                    if (data33.name !== void 0) {
                                                                      let _errs75 = errors;
                                                                      if (typeof data33.name != "string")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/name", schemaPath: "#/properties/vpcs/items/properties/natGateways/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid11 = _errs75 === errors;
                                                                    } else
                                                                      var valid11 = !0;
                                                                    if (valid11) {
                                                                      if (data33.subnet !== void 0) {
                                                                        let _errs77 = errors;
                                                                        if (typeof data33.subnet != "string")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/subnet", schemaPath: "#/properties/vpcs/items/properties/natGateways/items/properties/subnet/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid11 = _errs77 === errors;
                                                                      } else
                                                                        var valid11 = !0;
                                                                      if (valid11) {
                                                                        if (data33.connectivity !== void 0) {
                                                                          let data37 = data33.connectivity, _errs79 = errors;
                                                                          if (!(data37 === "public" || data37 === "private"))
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/connectivity", schemaPath: "#/properties/vpcs/items/properties/natGateways/items/properties/connectivity/enum", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.natGateways.items.properties.connectivity.enum } }], !1;
                                                                          var valid11 = _errs79 === errors;
                                                                        } else
                                                                          var valid11 = !0;
                                                                        if (valid11)
                                                                          if (data33.regional !== void 0) {
                                                                            let _errs80 = errors;
                                                                            if (typeof data33.regional != "boolean")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/regional", schemaPath: "#/properties/vpcs/items/properties/natGateways/items/properties/regional/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                            var valid11 = _errs80 === errors;
                                                                          } else
                                                                            var valid11 = !0;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else
                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, schemaPath: "#/properties/vpcs/items/properties/natGateways/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                          var valid10 = _errs70 === errors;
                                                          if (!valid10)
                                                            break;
                                                        }
                                                      } else
                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/natGateways", schemaPath: "#/properties/vpcs/items/properties/natGateways/type", keyword: "type", params: { type: "array" } }], !1;
                                                    var valid2 = _errs68 === errors;
                                                  } else
                                                    var valid2 = !0;
                                                  if (valid2) {
                                                    if (data5.endpoints !== void 0) {
                                                      let data39 = data5.endpoints, _errs82 = errors;
                                                      if (errors === _errs82)
                                                        if (Array.isArray(data39)) {
                                                          var valid12 = !0;
                                                          let len6 = data39.length;
                                                          for (let i6 = 0; i6 < len6; i6++) {
                                                            let data40 = data39[i6], _errs84 = errors;
                                                            if (errors === _errs84)
                                                              if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                                let missing6;
                                                                if (data40.id === void 0 && (missing6 = "id") || data40.service === void 0 && (missing6 = "service") || data40.type === void 0 && (missing6 = "type"))
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6, schemaPath: "#/properties/vpcs/items/properties/endpoints/items/required", keyword: "required", params: { missingProperty: missing6 } }], !1;
                                                                {
                                                                  let _errs86 = errors;
                                                                  for (let key6 in data40)
                                                                    if (!func2.call(schema6.properties.vpcs.items.properties.endpoints.items.properties, key6)) {
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6, schemaPath: "#/properties/vpcs/items/properties/endpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }], !1;
                                                                      break;
                                                                    }
                                                                  if (_errs86 === errors) {
                                                                    if (data40.id !== void 0) {
                                                                      let _errs87 = errors;
                                                                      if (typeof data40.id != "string")
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/id", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid13 = _errs87 === errors;
                                                                    } else
                                                                      var valid13 = !0;
                                                                    if (valid13) {
                                                                      if (data40.name !== void 0) {
                                                                        let _errs89 = errors;
                                                                        if (typeof data40.name != "string")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/name", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid13 = _errs89 === errors;
                                                                      } else
                                                                        var valid13 = !0;
                                                                      if (valid13) {
                                                                        if (data40.service !== void 0) {
                                                                          let _errs91 = errors;
                                                                          if (typeof data40.service != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/service", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/service/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid13 = _errs91 === errors;
                                                                        } else
                                                                          var valid13 = !0;
                                                                        if (valid13) {
                                                                          if (data40.type !== void 0) {
                                                                            let _errs93 = errors;
                                                                            if (typeof data40.type != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/type", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/type/type", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid13 = _errs93 === errors;
                                                                          } else
                                                                            var valid13 = !0;
                                                                          if (valid13) {
                                                                            if (data40.privateDns !== void 0) {
                                                                              let _errs95 = errors;
                                                                              if (typeof data40.privateDns != "boolean")
                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/privateDns", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/privateDns/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                              var valid13 = _errs95 === errors;
                                                                            } else
                                                                              var valid13 = !0;
                                                                            if (valid13) {
                                                                              if (data40.subnets !== void 0) {
                                                                                let data46 = data40.subnets, _errs97 = errors;
                                                                                if (errors === _errs97)
                                                                                  if (Array.isArray(data46)) {
                                                                                    var valid14 = !0;
                                                                                    let len7 = data46.length;
                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                      let _errs99 = errors;
                                                                                      if (typeof data46[i7] != "string")
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/subnets/" + i7, schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/subnets/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                      var valid14 = _errs99 === errors;
                                                                                      if (!valid14)
                                                                                        break;
                                                                                    }
                                                                                  } else
                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/subnets", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/subnets/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                var valid13 = _errs97 === errors;
                                                                              } else
                                                                                var valid13 = !0;
                                                                              if (valid13) {
                                                                                if (data40.groups !== void 0) {
                                                                                  let data48 = data40.groups, _errs101 = errors;
                                                                                  if (errors === _errs101)
                                                                                    if (Array.isArray(data48)) {
                                                                                      var valid15 = !0;
                                                                                      let len8 = data48.length;
                                                                                      for (let i8 = 0; i8 < len8; i8++) {
                                                                                        let _errs103 = errors;
                                                                                        if (typeof data48[i8] != "string")
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/groups/" + i8, schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/groups/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                        var valid15 = _errs103 === errors;
                                                                                        if (!valid15)
                                                                                          break;
                                                                                      }
                                                                                    } else
                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/groups", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/groups/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                  var valid13 = _errs101 === errors;
                                                                                } else
                                                                                  var valid13 = !0;
                                                                                if (valid13) {
                                                                                  if (data40.routeTables !== void 0) {
                                                                                    let data50 = data40.routeTables, _errs105 = errors;
                                                                                    if (errors === _errs105)
                                                                                      if (Array.isArray(data50)) {
                                                                                        var valid16 = !0;
                                                                                        let len9 = data50.length;
                                                                                        for (let i9 = 0; i9 < len9; i9++) {
                                                                                          let _errs107 = errors;
                                                                                          if (typeof data50[i9] != "string")
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/routeTables/" + i9, schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/routeTables/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                          var valid16 = _errs107 === errors;
                                                                                          if (!valid16)
                                                                                            break;
                                                                                        }
                                                                                      } else
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/routeTables", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/routeTables/type", keyword: "type", params: { type: "array" } }], !1;
                                                                                    var valid13 = _errs105 === errors;
                                                                                  } else
                                                                                    var valid13 = !0;
                                                                                  if (valid13)
                                                                                    if (data40.policy !== void 0) {
                                                                                      let data52 = data40.policy, _errs109 = errors;
                                                                                      if (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6 + "/policy", schemaPath: "#/properties/vpcs/items/properties/endpoints/items/properties/policy/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                      var valid13 = _errs109 === errors;
                                                                                    } else
                                                                                      var valid13 = !0;
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
                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i6, schemaPath: "#/properties/vpcs/items/properties/endpoints/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                            var valid12 = _errs84 === errors;
                                                            if (!valid12)
                                                              break;
                                                          }
                                                        } else
                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/endpoints", schemaPath: "#/properties/vpcs/items/properties/endpoints/type", keyword: "type", params: { type: "array" } }], !1;
                                                      var valid2 = _errs82 === errors;
                                                    } else
                                                      var valid2 = !0;
                                                    if (valid2) {
                                                      if (data5.securityGroups !== void 0) {
                                                        let data53 = data5.securityGroups, _errs111 = errors;
                                                        if (errors === _errs111)
                                                          if (Array.isArray(data53)) {
                                                            var valid17 = !0;
                                                            let len10 = data53.length;
                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                              let data54 = data53[i10], _errs113 = errors;
                                                              if (errors === _errs113)
                                                                if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                                  let missing7;
                                                                  if (data54.id === void 0 && (missing7 = "id"))
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/required", keyword: "required", params: { missingProperty: missing7 } }], !1;
                                                                  {
                                                                    let _errs115 = errors;
                                                                    for (let key7 in data54)
                                                                      if (!(key7 === "id" || key7 === "name" || key7 === "ingress" || key7 === "egress")) {
                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }], !1;
                                                                        break;
                                                                      }
                                                                    if (_errs115 === errors) {
                                                                      if (data54.id !== void 0) {
                                                                        let _errs116 = errors;
                                                                        if (typeof data54.id != "string")
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/id", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid18 = _errs116 === errors;
                                                                      } else
                                                                        var valid18 = !0;
                                                                      if (valid18) {
                                                                        if (data54.name !== void 0) {
                                                                          let _errs118 = errors;
                                                                          if (typeof data54.name != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/name", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid18 = _errs118 === errors;
                                                                        } else
                                                                          var valid18 = !0;
                                                                        if (valid18) {
                                                                          if (data54.ingress !== void 0) {
                                                                            let data57 = data54.ingress, _errs120 = errors;
                                                                            if (errors === _errs120)
                                                                              if (Array.isArray(data57)) {
                                                                                var valid19 = !0;
                                                                                let len11 = data57.length;
                                                                                for (let i11 = 0; i11 < len11; i11++) {
                                                                                  let data58 = data57[i11], _errs122 = errors;
                                                                                  if (errors === _errs122)
                                                                                    if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                                                                      let missing8;
                                                                                      if (data58.protocol === void 0 && (missing8 = "protocol") || data58.peer === void 0 && (missing8 = "peer"))
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/ingress/" + i11, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/ingress/items/required", keyword: "required", params: { missingProperty: missing8 } }], !1;
                                                                                      {
                                                                                        let _errs124 = errors;
                                                                                        for (let key8 in data58)
                                                                                          if (!(key8 === "protocol" || key8 === "fromPort" || key8 === "toPort" || key8 === "peer")) {
                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/ingress/" + i11, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/ingress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }], !1;
                                                                                            break;
                                                                                          }
                                                                                        if (_errs124 === errors) {
                                                                                          if (data58.protocol !== void 0) {
                                                                                            let _errs125 = errors;
                                                                                            if (typeof data58.protocol != "string")
                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/ingress/" + i11 + "/protocol", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/ingress/items/properties/protocol/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                            var valid20 = _errs125 === errors;
                                                                                          } else
                                                                                            var valid20 = !0;
                                                                                          if (valid20) {
                                                                                            if (data58.fromPort !== void 0) {
                                                                                              let data60 = data58.fromPort, _errs127 = errors;
                                                                                              if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60)))
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/ingress/" + i11 + "/fromPort", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/ingress/items/properties/fromPort/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                              var valid20 = _errs127 === errors;
                                                                                            } else
                                                                                              var valid20 = !0;
                                                                                            if (valid20) {
                                                                                              if (data58.toPort !== void 0) {
                                                                                                let data61 = data58.toPort, _errs129 = errors;
                                                                                                if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61)))
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/ingress/" + i11 + "/toPort", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/ingress/items/properties/toPort/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                var valid20 = _errs129 === errors;
                                                                                              } else
                                                                                                var valid20 = !0;
                                                                                              if (valid20)
                                                                                                if (data58.peer !== void 0) {
                                                                                                  let _errs131 = errors;
                                                                                                  if (typeof data58.peer != "string")
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/ingress/" + i11 + "/peer", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/ingress/items/properties/peer/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                  var valid20 = _errs131 === errors;
                                                                                                } else
                                                                                                  var valid20 = !0;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    } else
                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/ingress/" + i11, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/ingress/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                  var valid19 = _errs122 === errors;
                                                                                  if (!valid19)
                                                                                    break;
                                                                                }
                                                                              } else
                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/ingress", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/ingress/type", keyword: "type", params: { type: "array" } }], !1;
                                                                            var valid18 = _errs120 === errors;
                                                                          } else
                                                                            var valid18 = !0;
                                                                          if (valid18)
                                                                            if (data54.egress !== void 0) {
                                                                              let data63 = data54.egress, _errs133 = errors;
                                                                              if (errors === _errs133)
                                                                                if (Array.isArray(data63)) {
                                                                                  var valid21 = !0;
                                                                                  let len12 = data63.length;
                                                                                  for (let i12 = 0; i12 < len12; i12++) {
                                                                                    let data64 = data63[i12], _errs135 = errors;
                                                                                    if (errors === _errs135)
                                                                                      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                                                        let missing9;
                                                                                        if (data64.protocol === void 0 && (missing9 = "protocol") || data64.peer === void 0 && (missing9 = "peer"))
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/egress/" + i12, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/egress/items/required", keyword: "required", params: { missingProperty: missing9 } }], !1;
                                                                                        {
                                                                                          let _errs137 = errors;
                                                                                          for (let key9 in data64)
                                                                                            if (!(key9 === "protocol" || key9 === "fromPort" || key9 === "toPort" || key9 === "peer")) {
                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/egress/" + i12, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/egress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }], !1;
                                                                                              break;
                                                                                            }
                                                                                          if (_errs137 === errors) {
                                                                                            if (data64.protocol !== void 0) {
                                                                                              let _errs138 = errors;
                                                                                              if (typeof data64.protocol != "string")
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/egress/" + i12 + "/protocol", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/egress/items/properties/protocol/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                              var valid22 = _errs138 === errors;
                                                                                            } else
                                                                                              var valid22 = !0;
                                                                                            if (valid22) {
                                                                                              if (data64.fromPort !== void 0) {
                                                                                                let data66 = data64.fromPort, _errs140 = errors;
                                                                                                if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66)))
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/egress/" + i12 + "/fromPort", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/egress/items/properties/fromPort/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                var valid22 = _errs140 === errors;
                                                                                              } else
                                                                                                var valid22 = !0;
                                                                                              if (valid22) {
                                                                                                if (data64.toPort !== void 0) {
                                                                                                  let data67 = data64.toPort, _errs142 = errors;
                                                                                                  if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67)))
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/egress/" + i12 + "/toPort", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/egress/items/properties/toPort/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                  var valid22 = _errs142 === errors;
                                                                                                } else
                                                                                                  var valid22 = !0;
                                                                                                if (valid22)
                                                                                                  if (data64.peer !== void 0) {
                                                                                                    let _errs144 = errors;
                                                                                                    if (typeof data64.peer != "string")
                                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/egress/" + i12 + "/peer", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/egress/items/properties/peer/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                    var valid22 = _errs144 === errors;
                                                                                                  } else
                                                                                                    var valid22 = !0;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/egress/" + i12, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/egress/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                    var valid21 = _errs135 === errors;
                                                                                    if (!valid21)
                                                                                      break;
                                                                                  }
                                                                                } else
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10 + "/egress", schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/properties/egress/type", keyword: "type", params: { type: "array" } }], !1;
                                                                              var valid18 = _errs133 === errors;
                                                                            } else
                                                                              var valid18 = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else
                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i10, schemaPath: "#/properties/vpcs/items/properties/securityGroups/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                              var valid17 = _errs113 === errors;
                                                              if (!valid17)
                                                                break;
                                                            }
                                                          } else
                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups", schemaPath: "#/properties/vpcs/items/properties/securityGroups/type", keyword: "type", params: { type: "array" } }], !1;
                                                        var valid2 = _errs111 === errors;
                                                      } else
                                                        var valid2 = !0;
                                                      if (valid2)
                                                        if (data5.networkAcls !== void 0) {
                                                          let data69 = data5.networkAcls, _errs146 = errors;
                                                          if (errors === _errs146)
                                                            if (Array.isArray(data69)) {
                                                              var valid23 = !0;
                                                              let len13 = data69.length;
                                                              for (let i13 = 0; i13 < len13; i13++) {
                                                                let data70 = data69[i13], _errs148 = errors;
                                                                if (errors === _errs148)
                                                                  if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                                                    let missing10;
                                                                    if (data70.id === void 0 && (missing10 = "id"))
                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13, schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/required", keyword: "required", params: { missingProperty: missing10 } }], !1;
                                                                    {
                                                                      let _errs150 = errors;
                                                                      for (let key10 in data70)
                                                                        if (!(key10 === "id" || key10 === "name" || key10 === "entries")) {
                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13, schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                                                                          break;
                                                                        }
                                                                      if (_errs150 === errors) {
                                                                        if (data70.id !== void 0) {
                                                                          let _errs151 = errors;
                                                                          if (typeof data70.id != "string")
                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/id", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid24 = _errs151 === errors;
                                                                        } else
                                                                          var valid24 = !0;
                                                                        if (valid24) {
                                                                          if (data70.name !== void 0) {
                                                                            let _errs153 = errors;
                                                                            if (typeof data70.name != "string")
                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/name", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                            var valid24 = _errs153 === errors;
                                                                          } else
                                                                            var valid24 = !0;
                                                                          if (valid24)
                                                                            if (data70.entries !== void 0) {
                                                                              let data73 = data70.entries, _errs155 = errors;
                                                                              if (errors === _errs155)
                                                                                if (Array.isArray(data73)) {
                                                                                  var valid25 = !0;
                                                                                  let len14 = data73.length;
                                                                                  for (let i14 = 0; i14 < len14; i14++) {
                                                                                    let data74 = data73[i14], _errs157 = errors;
                                                                                    if (errors === _errs157)
                                                                                      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                                                                        let missing11;
                                                                                        if (data74.number === void 0 && (missing11 = "number") || data74.direction === void 0 && (missing11 = "direction") || data74.action === void 0 && (missing11 = "action") || data74.protocol === void 0 && (missing11 = "protocol") || data74.cidr === void 0 && (missing11 = "cidr"))
                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14, schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/required", keyword: "required", params: { missingProperty: missing11 } }], !1;
                                                                                        {
                                                                                          let _errs159 = errors;
                                                                                          for (let key11 in data74)
                                                                                            if (!(key11 === "number" || key11 === "direction" || key11 === "action" || key11 === "protocol" || key11 === "cidr" || key11 === "fromPort" || key11 === "toPort")) {
                                                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14, schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                                                                                              break;
                                                                                            }
                                                                                          if (_errs159 === errors) {
                                                                                            if (data74.number !== void 0) {
                                                                                              let data75 = data74.number, _errs160 = errors;
                                                                                              if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75)))
                                                                                                return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14 + "/number", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/properties/number/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                              var valid26 = _errs160 === errors;
                                                                                            } else
                                                                                              var valid26 = !0;
                                                                                            if (valid26) {
                                                                                              if (data74.direction !== void 0) {
                                                                                                let data76 = data74.direction, _errs162 = errors;
                                                                                                if (!(data76 === "ingress" || data76 === "egress"))
                                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14 + "/direction", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/properties/direction/enum", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.networkAcls.items.properties.entries.items.properties.direction.enum } }], !1;
                                                                                                var valid26 = _errs162 === errors;
                                                                                              } else
                                                                                                var valid26 = !0;
                                                                                              if (valid26) {
                                                                                                if (data74.action !== void 0) {
                                                                                                  let data77 = data74.action, _errs163 = errors;
                                                                                                  if (!(data77 === "allow" || data77 === "deny"))
                                                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14 + "/action", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.networkAcls.items.properties.entries.items.properties.action.enum } }], !1;
                                                                                                  var valid26 = _errs163 === errors;
                                                                                                } else
                                                                                                  var valid26 = !0;
                                                                                                if (valid26) {
                                                                                                  if (data74.protocol !== void 0) {
                                                                                                    let _errs164 = errors;
                                                                                                    if (typeof data74.protocol != "string")
                                                                                                      return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14 + "/protocol", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/properties/protocol/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                    var valid26 = _errs164 === errors;
                                                                                                  } else
                                                                                                    var valid26 = !0;
                                                                                                  if (valid26) {
                                                                                                    if (data74.cidr !== void 0) {
                                                                                                      let _errs166 = errors;
                                                                                                      if (typeof data74.cidr != "string")
                                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14 + "/cidr", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/properties/cidr/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                                      var valid26 = _errs166 === errors;
                                                                                                    } else
                                                                                                      var valid26 = !0;
                                                                                                    if (valid26) {
                                                                                                      if (data74.fromPort !== void 0) {
                                                                                                        let data80 = data74.fromPort, _errs168 = errors;
                                                                                                        if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80)))
                                                                                                          return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14 + "/fromPort", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/properties/fromPort/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                        var valid26 = _errs168 === errors;
                                                                                                      } else
                                                                                                        var valid26 = !0;
                                                                                                      if (valid26)
                                                                                                        if (data74.toPort !== void 0) {
                                                                                                          let data81 = data74.toPort, _errs170 = errors;
                                                                                                          if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81)))
                                                                                                            return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14 + "/toPort", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/properties/toPort/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                                                          var valid26 = _errs170 === errors;
                                                                                                        } else
                                                                                                          var valid26 = !0;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else
                                                                                        return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries/" + i14, schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                                    var valid25 = _errs157 === errors;
                                                                                    if (!valid25)
                                                                                      break;
                                                                                  }
                                                                                } else
                                                                                  return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13 + "/entries", schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/properties/entries/type", keyword: "type", params: { type: "array" } }], !1;
                                                                              var valid24 = _errs155 === errors;
                                                                            } else
                                                                              var valid24 = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  } else
                                                                    return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i13, schemaPath: "#/properties/vpcs/items/properties/networkAcls/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                var valid23 = _errs148 === errors;
                                                                if (!valid23)
                                                                  break;
                                                              }
                                                            } else
                                                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls", schemaPath: "#/properties/vpcs/items/properties/networkAcls/type", keyword: "type", params: { type: "array" } }], !1;
                                                          var valid2 = _errs146 === errors;
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
                              return validate21.errors = [{ instancePath: instancePath + "/vpcs/" + i0, schemaPath: "#/properties/vpcs/items/type", keyword: "type", params: { type: "object" } }], !1;
                          var valid1 = _errs11 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate21.errors = [{ instancePath: instancePath + "/vpcs", schemaPath: "#/properties/vpcs/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.prefixLists !== void 0) {
                      let data82 = data.prefixLists, _errs172 = errors;
                      if (errors === _errs172)
                        if (Array.isArray(data82)) {
                          var valid27 = !0;
                          let len15 = data82.length;
                          for (let i15 = 0; i15 < len15; i15++) {
                            let data83 = data82[i15], _errs174 = errors;
                            if (errors === _errs174)
                              if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                let missing12;
                                if (data83.id === void 0 && (missing12 = "id") || data83.cidrs === void 0 && (missing12 = "cidrs"))
                                  return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i15, schemaPath: "#/properties/prefixLists/items/required", keyword: "required", params: { missingProperty: missing12 } }], !1;
                                {
                                  let _errs176 = errors;
                                  for (let key12 in data83)
                                    if (!(key12 === "id" || key12 === "name" || key12 === "cidrs")) {
                                      return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i15, schemaPath: "#/properties/prefixLists/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                                      break;
                                    }
                                  if (_errs176 === errors) {
                                    if (data83.id !== void 0) {
                                      let _errs177 = errors;
                                      if (typeof data83.id != "string")
                                        return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i15 + "/id", schemaPath: "#/properties/prefixLists/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid28 = _errs177 === errors;
                                    } else
                                      var valid28 = !0;
                                    if (valid28) {
                                      if (data83.name !== void 0) {
                                        let _errs179 = errors;
                                        if (typeof data83.name != "string")
                                          return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i15 + "/name", schemaPath: "#/properties/prefixLists/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid28 = _errs179 === errors;
                                      } else
                                        var valid28 = !0;
                                      if (valid28)
                                        if (data83.cidrs !== void 0) {
                                          let data86 = data83.cidrs, _errs181 = errors;
                                          if (errors === _errs181)
                                            if (Array.isArray(data86)) {
                                              var valid29 = !0;
                                              let len16 = data86.length;
                                              for (let i16 = 0; i16 < len16; i16++) {
                                                let _errs183 = errors;
                                                if (typeof data86[i16] != "string")
                                                  return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i15 + "/cidrs/" + i16, schemaPath: "#/properties/prefixLists/items/properties/cidrs/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                var valid29 = _errs183 === errors;
                                                if (!valid29)
                                                  break;
                                              }
                                            } else
                                              return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i15 + "/cidrs", schemaPath: "#/properties/prefixLists/items/properties/cidrs/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid28 = _errs181 === errors;
                                        } else
                                          var valid28 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/prefixLists/" + i15, schemaPath: "#/properties/prefixLists/items/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid27 = _errs174 === errors;
                            if (!valid27)
                              break;
                          }
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/prefixLists", schemaPath: "#/properties/prefixLists/type", keyword: "type", params: { type: "array" } }], !1;
                      var valid0 = _errs172 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.exports !== void 0) {
                        let data88 = data.exports, _errs185 = errors;
                        if (errors === _errs185)
                          if (data88 && typeof data88 == "object" && !Array.isArray(data88))
                            for (let key13 in data88) {
                              let _errs188 = errors;
                              if (typeof data88[key13] != "string")
                                return validate21.errors = [{ instancePath: instancePath + "/exports/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exports/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid30 = _errs188 === errors;
                              if (!valid30)
                                break;
                            }
                          else
                            return validate21.errors = [{ instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/type", keyword: "type", params: { type: "object" } }], !1;
                        var valid0 = _errs185 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.ways !== void 0) {
                          let data90 = data.ways, _errs190 = errors;
                          if (errors === _errs190)
                            if (Array.isArray(data90)) {
                              var valid31 = !0;
                              let len17 = data90.length;
                              for (let i17 = 0; i17 < len17; i17++) {
                                let data91 = data90[i17], _errs192 = errors;
                                if (errors === _errs192)
                                  if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                                    let missing13;
                                    if (data91.through === void 0 && (missing13 = "through"))
                                      return validate21.errors = [{ instancePath: instancePath + "/ways/" + i17, schemaPath: "#/properties/ways/items/required", keyword: "required", params: { missingProperty: missing13 } }], !1;
                                    {
                                      let _errs194 = errors;
                                      for (let key14 in data91)
                                        if (!(key14 === "through" || key14 === "reachesInternet" || key14 === "endpoints")) {
                                          return validate21.errors = [{ instancePath: instancePath + "/ways/" + i17, schemaPath: "#/properties/ways/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                                          break;
                                        }
                                      if (_errs194 === errors) {
                                        if (data91.through !== void 0) {
                                          let _errs195 = errors;
                                          if (typeof data91.through != "string")
                                            return validate21.errors = [{ instancePath: instancePath + "/ways/" + i17 + "/through", schemaPath: "#/properties/ways/items/properties/through/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid32 = _errs195 === errors;
                                        } else
                                          var valid32 = !0;
                                        if (valid32) {
                                          if (data91.reachesInternet !== void 0) {
                                            let _errs197 = errors;
                                            if (typeof data91.reachesInternet != "boolean")
                                              return validate21.errors = [{ instancePath: instancePath + "/ways/" + i17 + "/reachesInternet", schemaPath: "#/properties/ways/items/properties/reachesInternet/type", keyword: "type", params: { type: "boolean" } }], !1;
                                            var valid32 = _errs197 === errors;
                                          } else
                                            var valid32 = !0;
                                          if (valid32)
                                            if (data91.endpoints !== void 0) {
                                              let data94 = data91.endpoints, _errs199 = errors;
                                              if (errors === _errs199)
                                                if (Array.isArray(data94)) {
                                                  var valid33 = !0;
                                                  let len18 = data94.length;
                                                  for (let i18 = 0; i18 < len18; i18++) {
                                                    let _errs201 = errors;
                                                    if (typeof data94[i18] != "string")
                                                      return validate21.errors = [{ instancePath: instancePath + "/ways/" + i17 + "/endpoints/" + i18, schemaPath: "#/properties/ways/items/properties/endpoints/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                    var valid33 = _errs201 === errors;
                                                    if (!valid33)
                                                      break;
                                                  }
                                                } else
                                                  return validate21.errors = [{ instancePath: instancePath + "/ways/" + i17 + "/endpoints", schemaPath: "#/properties/ways/items/properties/endpoints/type", keyword: "type", params: { type: "array" } }], !1;
                                              var valid32 = _errs199 === errors;
                                            } else
                                              var valid32 = !0;
                                        }
                                      }
                                    }
                                  } else
                                    return validate21.errors = [{ instancePath: instancePath + "/ways/" + i17, schemaPath: "#/properties/ways/items/type", keyword: "type", params: { type: "object" } }], !1;
                                var valid31 = _errs192 === errors;
                                if (!valid31)
                                  break;
                              }
                            } else
                              return validate21.errors = [{ instancePath: instancePath + "/ways", schemaPath: "#/properties/ways/type", keyword: "type", params: { type: "array" } }], !1;
                          var valid0 = _errs190 === errors;
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
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate21.errors = vErrors, errors === 0;
}

const compiled: Validator = validateNetwork;
export { compiled as validateNetwork };
