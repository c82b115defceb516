// @ts-nocheck
// Made by `npm run generate` from network-shape.ts.
import type { Validator } from '../engine/config/schema-fault.ts';
// <stdin>
var validateNetwork = validate21, schema6 = { type: "object", additionalProperties: !1, required: ["version"], properties: { $schema: { type: "string" }, version: { enum: [1] }, region: { type: "string" }, account: { type: "string" }, vpcs: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "subnets", "routeTables", "endpoints"], properties: { id: { type: "string" }, name: { type: "string" }, cidrs: { type: "array", items: { type: "string" } }, dnsSupport: { type: "boolean" }, dnsHostnames: { type: "boolean" }, tenancy: { enum: ["default", "dedicated", "host"] }, subnets: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "routeTable"], properties: { id: { type: "string" }, name: { type: "string" }, cidr: { type: "string" }, ipv6Cidr: { type: "string" }, ipv6Native: { type: "boolean" }, zone: { type: "string" }, routeTable: { type: "string" }, networkAcl: { type: "string" } } } }, routeTables: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "routes"], properties: { id: { type: "string" }, name: { type: "string" }, main: { type: "boolean" }, routes: { type: "array", items: { type: "object", additionalProperties: !1, required: ["to", "via"], properties: { to: { type: "string" }, via: { type: "string" } } } } } } }, natGateways: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, subnet: { type: "string" }, connectivity: { enum: ["public", "private"] }, regional: { type: "boolean" }, zones: { type: "array", items: { type: "string" } } } } }, instances: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, sourceDestCheck: { type: "boolean" } } } }, endpoints: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "service", "type"], properties: { id: { type: "string" }, name: { type: "string" }, service: { type: "string" }, type: { type: "string" }, privateDns: { type: "boolean" }, subnets: { type: "array", items: { type: "string" } }, groups: { type: "array", items: { type: "string" } }, routeTables: { type: "array", items: { type: "string" } }, policy: { type: "object" } } } }, securityGroups: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, ingress: { type: "array", items: { type: "object", additionalProperties: !1, required: ["protocol", "peer"], properties: { protocol: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" }, peer: { type: "string" } } } }, egress: { type: "array", items: { type: "object", additionalProperties: !1, required: ["protocol", "peer"], properties: { protocol: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" }, peer: { type: "string" } } } } } } }, networkAcls: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, entries: { type: "array", items: { type: "object", additionalProperties: !1, required: ["number", "direction", "action", "protocol", "cidr"], properties: { number: { type: "integer" }, direction: { enum: ["ingress", "egress"] }, action: { enum: ["allow", "deny"] }, protocol: { type: "string" }, cidr: { type: "string" }, fromPort: { type: "integer" }, toPort: { type: "integer" } } } } } } } } } }, prefixLists: { type: "array", items: { type: "object", additionalProperties: !1, required: ["id", "cidrs"], properties: { id: { type: "string" }, name: { type: "string" }, cidrs: { type: "array", items: { type: "string" } } } } }, stacks: { type: "array", items: { type: "object", additionalProperties: !1, required: ["name", "parameters"], properties: { name: { type: "string" }, region: { type: "string" }, account: { type: "string" }, partition: { type: "string" }, parameters: { type: "object", additionalProperties: { type: "string" } }, resources: { type: "object", additionalProperties: { type: "string" } } } } }, parameterStore: { type: "object", additionalProperties: { type: "string" } }, exports: { type: "object", additionalProperties: { type: "string" } }, ways: { type: "array", items: { type: "object", additionalProperties: !1, required: ["through"], properties: { through: { type: "string" }, reachesInternet: { type: "boolean" }, endpoints: { type: "array", items: { type: "string" } } } } } } }, func2 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err2 = { instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.version !== void 0 && data.version !== 1) {
      let err3 = { instancePath: instancePath + "/version", keyword: "enum", params: { allowedValues: schema6.properties.version.enum } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.region !== void 0 && typeof data.region != "string") {
      let err4 = { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.account !== void 0 && typeof data.account != "string") {
      let err5 = { instancePath: instancePath + "/account", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.vpcs !== void 0) {
      let data4 = data.vpcs;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.id === void 0) {
              let err6 = { instancePath: instancePath + "/vpcs/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data5.subnets === void 0) {
              let err7 = { instancePath: instancePath + "/vpcs/" + i0, keyword: "required", params: { missingProperty: "subnets" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data5.routeTables === void 0) {
              let err8 = { instancePath: instancePath + "/vpcs/" + i0, keyword: "required", params: { missingProperty: "routeTables" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data5.endpoints === void 0) {
              let err9 = { instancePath: instancePath + "/vpcs/" + i0, keyword: "required", params: { missingProperty: "endpoints" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            for (let key1 in data5)
              if (!func2.call(schema6.properties.vpcs.items.properties, key1)) {
                let err10 = { instancePath: instancePath + "/vpcs/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            if (data5.id !== void 0 && typeof data5.id != "string") {
              let err11 = { instancePath: instancePath + "/vpcs/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5.name !== void 0 && typeof data5.name != "string") {
              let err12 = { instancePath: instancePath + "/vpcs/" + i0 + "/name", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data5.cidrs !== void 0) {
              let data8 = data5.cidrs;
              if (Array.isArray(data8)) {
                let len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data8[i1] != "string") {
                    let err13 = { instancePath: instancePath + "/vpcs/" + i0 + "/cidrs/" + i1, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
              } else {
                let err14 = { instancePath: instancePath + "/vpcs/" + i0 + "/cidrs", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data5.dnsSupport !== void 0 && typeof data5.dnsSupport != "boolean") {
              let err15 = { instancePath: instancePath + "/vpcs/" + i0 + "/dnsSupport", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data5.dnsHostnames !== void 0 && typeof data5.dnsHostnames != "boolean") {
              let err16 = { instancePath: instancePath + "/vpcs/" + i0 + "/dnsHostnames", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data5.tenancy !== void 0) {
              let data12 = data5.tenancy;
              if (!(data12 === "default" || data12 === "dedicated" || data12 === "host")) {
                let err17 = { instancePath: instancePath + "/vpcs/" + i0 + "/tenancy", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.tenancy.enum } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data5.subnets !== void 0) {
              let data13 = data5.subnets;
              if (Array.isArray(data13)) {
                let len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data14 = data13[i2];
                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    if (data14.id === void 0) {
                      let err18 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                    if (data14.routeTable === void 0) {
                      let err19 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, keyword: "required", params: { missingProperty: "routeTable" } };
                      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                    }
                    for (let key2 in data14)
                      if (!(key2 === "id" || key2 === "name" || key2 === "cidr" || key2 === "ipv6Cidr" || key2 === "ipv6Native" || key2 === "zone" || key2 === "routeTable" || key2 === "networkAcl")) {
                        let err20 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    if (data14.id !== void 0 && typeof data14.id != "string") {
                      let err21 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/id", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                    if (data14.name !== void 0 && typeof data14.name != "string") {
                      let err22 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/name", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                    if (data14.cidr !== void 0 && typeof data14.cidr != "string") {
                      let err23 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/cidr", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                    if (data14.ipv6Cidr !== void 0 && typeof data14.ipv6Cidr != "string") {
                      let err24 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/ipv6Cidr", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                    if (data14.ipv6Native !== void 0 && typeof data14.ipv6Native != "boolean") {
                      let err25 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/ipv6Native", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                    if (data14.zone !== void 0 && typeof data14.zone != "string") {
                      let err26 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/zone", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                    if (data14.routeTable !== void 0 && typeof data14.routeTable != "string") {
                      let err27 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/routeTable", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    if (data14.networkAcl !== void 0 && typeof data14.networkAcl != "string") {
                      let err28 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2 + "/networkAcl", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                  } else {
                    let err29 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets/" + i2, keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                }
              } else {
                let err30 = { instancePath: instancePath + "/vpcs/" + i0 + "/subnets", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data5.routeTables !== void 0) {
              let data23 = data5.routeTables;
              if (Array.isArray(data23)) {
                let len3 = data23.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data24 = data23[i3];
                  if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                    if (data24.id === void 0) {
                      let err31 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                    if (data24.routes === void 0) {
                      let err32 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, keyword: "required", params: { missingProperty: "routes" } };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                    for (let key3 in data24)
                      if (!(key3 === "id" || key3 === "name" || key3 === "main" || key3 === "routes")) {
                        let err33 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                      }
                    if (data24.id !== void 0 && typeof data24.id != "string") {
                      let err34 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/id", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                    if (data24.name !== void 0 && typeof data24.name != "string") {
                      let err35 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/name", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                    if (data24.main !== void 0 && typeof data24.main != "boolean") {
                      let err36 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/main", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                    if (data24.routes !== void 0) {
                      let data28 = data24.routes;
                      if (Array.isArray(data28)) {
                        let len4 = data28.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data29 = data28[i4];
                          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                            if (data29.to === void 0) {
                              let err37 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, keyword: "required", params: { missingProperty: "to" } };
                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                            }
                            if (data29.via === void 0) {
                              let err38 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, keyword: "required", params: { missingProperty: "via" } };
                              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                            }
                            for (let key4 in data29)
                              if (!(key4 === "to" || key4 === "via")) {
                                let err39 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                              }
                            if (data29.to !== void 0 && typeof data29.to != "string") {
                              let err40 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4 + "/to", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                            }
                            if (data29.via !== void 0 && typeof data29.via != "string") {
                              let err41 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4 + "/via", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                            }
                          } else {
                            let err42 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes/" + i4, keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                          }
                        }
                      } else {
                        let err43 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3 + "/routes", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                      }
                    }
                  } else {
                    let err44 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables/" + i3, keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                }
              } else {
                let err45 = { instancePath: instancePath + "/vpcs/" + i0 + "/routeTables", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data5.natGateways !== void 0) {
              let data32 = data5.natGateways;
              if (Array.isArray(data32)) {
                let len5 = data32.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data33 = data32[i5];
                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    if (data33.id === void 0) {
                      let err46 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                    for (let key5 in data33)
                      if (!(key5 === "id" || key5 === "name" || key5 === "subnet" || key5 === "connectivity" || key5 === "regional" || key5 === "zones")) {
                        let err47 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                      }
                    if (data33.id !== void 0 && typeof data33.id != "string") {
                      let err48 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/id", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                    if (data33.name !== void 0 && typeof data33.name != "string") {
                      let err49 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/name", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                    }
                    if (data33.subnet !== void 0 && typeof data33.subnet != "string") {
                      let err50 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/subnet", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                    if (data33.connectivity !== void 0) {
                      let data37 = data33.connectivity;
                      if (!(data37 === "public" || data37 === "private")) {
                        let err51 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/connectivity", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.natGateways.items.properties.connectivity.enum } };
                        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                      }
                    }
                    if (data33.regional !== void 0 && typeof data33.regional != "boolean") {
                      let err52 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/regional", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                    if (data33.zones !== void 0) {
                      let data39 = data33.zones;
                      if (Array.isArray(data39)) {
                        let len6 = data39.length;
                        for (let i6 = 0; i6 < len6; i6++)
                          if (typeof data39[i6] != "string") {
                            let err53 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/zones/" + i6, keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                          }
                      } else {
                        let err54 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5 + "/zones", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                      }
                    }
                  } else {
                    let err55 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways/" + i5, keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                }
              } else {
                let err56 = { instancePath: instancePath + "/vpcs/" + i0 + "/natGateways", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data5.instances !== void 0) {
              let data41 = data5.instances;
              if (Array.isArray(data41)) {
                let len7 = data41.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data42 = data41[i7];
                  if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                    if (data42.id === void 0) {
                      let err57 = { instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7, keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                    }
                    for (let key6 in data42)
                      if (!(key6 === "id" || key6 === "name" || key6 === "sourceDestCheck")) {
                        let err58 = { instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7, keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                      }
                    if (data42.id !== void 0 && typeof data42.id != "string") {
                      let err59 = { instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7 + "/id", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                    }
                    if (data42.name !== void 0 && typeof data42.name != "string") {
                      let err60 = { instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7 + "/name", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                    }
                    if (data42.sourceDestCheck !== void 0 && typeof data42.sourceDestCheck != "boolean") {
                      let err61 = { instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7 + "/sourceDestCheck", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                    }
                  } else {
                    let err62 = { instancePath: instancePath + "/vpcs/" + i0 + "/instances/" + i7, keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
                }
              } else {
                let err63 = { instancePath: instancePath + "/vpcs/" + i0 + "/instances", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data5.endpoints !== void 0) {
              let data46 = data5.endpoints;
              if (Array.isArray(data46)) {
                let len8 = data46.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data47 = data46[i8];
                  if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                    if (data47.id === void 0) {
                      let err64 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8, keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                    }
                    if (data47.service === void 0) {
                      let err65 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8, keyword: "required", params: { missingProperty: "service" } };
                      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                    }
                    if (data47.type === void 0) {
                      let err66 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8, keyword: "required", params: { missingProperty: "type" } };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    for (let key7 in data47)
                      if (!func2.call(schema6.properties.vpcs.items.properties.endpoints.items.properties, key7)) {
                        let err67 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8, keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                      }
                    if (data47.id !== void 0 && typeof data47.id != "string") {
                      let err68 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/id", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                    }
                    if (data47.name !== void 0 && typeof data47.name != "string") {
                      let err69 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/name", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                    }
                    if (data47.service !== void 0 && typeof data47.service != "string") {
                      let err70 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/service", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                    }
                    if (data47.type !== void 0 && typeof data47.type != "string") {
                      let err71 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                    }
                    if (data47.privateDns !== void 0 && typeof data47.privateDns != "boolean") {
                      let err72 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/privateDns", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                    }
                    if (data47.subnets !== void 0) {
                      let data53 = data47.subnets;
                      if (Array.isArray(data53)) {
                        let len9 = data53.length;
                        for (let i9 = 0; i9 < len9; i9++)
                          if (typeof data53[i9] != "string") {
                            let err73 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/subnets/" + i9, keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                          }
                      } else {
                        let err74 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/subnets", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                      }
                    }
                    if (data47.groups !== void 0) {
                      let data55 = data47.groups;
                      if (Array.isArray(data55)) {
                        let len10 = data55.length;
                        for (let i10 = 0; i10 < len10; i10++)
                          if (typeof data55[i10] != "string") {
                            let err75 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/groups/" + i10, keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                          }
                      } else {
                        let err76 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/groups", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                      }
                    }
                    if (data47.routeTables !== void 0) {
                      let data57 = data47.routeTables;
                      if (Array.isArray(data57)) {
                        let len11 = data57.length;
                        for (let i11 = 0; i11 < len11; i11++)
                          if (typeof data57[i11] != "string") {
                            let err77 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/routeTables/" + i11, keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                          }
                      } else {
                        let err78 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/routeTables", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                      }
                    }
                    if (data47.policy !== void 0) {
                      let data59 = data47.policy;
                      if (!(data59 && typeof data59 == "object" && !Array.isArray(data59))) {
                        let err79 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8 + "/policy", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                      }
                    }
                  } else {
                    let err80 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints/" + i8, keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                }
              } else {
                let err81 = { instancePath: instancePath + "/vpcs/" + i0 + "/endpoints", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
            if (data5.securityGroups !== void 0) {
              let data60 = data5.securityGroups;
              if (Array.isArray(data60)) {
                let len12 = data60.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data61 = data60[i12];
                  if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                    if (data61.id === void 0) {
                      let err82 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12, keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                    }
                    for (let key8 in data61)
                      if (!(key8 === "id" || key8 === "name" || key8 === "ingress" || key8 === "egress")) {
                        let err83 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12, keyword: "additionalProperties", params: { additionalProperty: key8 } };
                        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                      }
                    if (data61.id !== void 0 && typeof data61.id != "string") {
                      let err84 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/id", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                    }
                    if (data61.name !== void 0 && typeof data61.name != "string") {
                      let err85 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/name", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                    }
                    if (data61.ingress !== void 0) {
                      let data64 = data61.ingress;
                      if (Array.isArray(data64)) {
                        let len13 = data64.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                          let data65 = data64[i13];
                          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                            if (data65.protocol === void 0) {
                              let err86 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13, keyword: "required", params: { missingProperty: "protocol" } };
                              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                            }
                            if (data65.peer === void 0) {
                              let err87 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13, keyword: "required", params: { missingProperty: "peer" } };
                              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                            }
                            for (let key9 in data65)
                              if (!(key9 === "protocol" || key9 === "fromPort" || key9 === "toPort" || key9 === "peer")) {
                                let err88 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13, keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                              }
                            if (data65.protocol !== void 0 && typeof data65.protocol != "string") {
                              let err89 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13 + "/protocol", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                            }
                            if (data65.fromPort !== void 0) {
                              let data67 = data65.fromPort;
                              if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67))) {
                                let err90 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13 + "/fromPort", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                              }
                            }
                            if (data65.toPort !== void 0) {
                              let data68 = data65.toPort;
                              if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68))) {
                                let err91 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13 + "/toPort", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                              }
                            }
                            if (data65.peer !== void 0 && typeof data65.peer != "string") {
                              let err92 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13 + "/peer", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                            }
                          } else {
                            let err93 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress/" + i13, keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                          }
                        }
                      } else {
                        let err94 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/ingress", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                      }
                    }
                    if (data61.egress !== void 0) {
                      let data70 = data61.egress;
                      if (Array.isArray(data70)) {
                        let len14 = data70.length;
                        for (let i14 = 0; i14 < len14; i14++) {
                          let data71 = data70[i14];
                          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                            if (data71.protocol === void 0) {
                              let err95 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14, keyword: "required", params: { missingProperty: "protocol" } };
                              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                            }
                            if (data71.peer === void 0) {
                              let err96 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14, keyword: "required", params: { missingProperty: "peer" } };
                              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                            }
                            for (let key10 in data71)
                              if (!(key10 === "protocol" || key10 === "fromPort" || key10 === "toPort" || key10 === "peer")) {
                                let err97 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14, keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                              }
                            if (data71.protocol !== void 0 && typeof data71.protocol != "string") {
                              let err98 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14 + "/protocol", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                            }
                            if (data71.fromPort !== void 0) {
                              let data73 = data71.fromPort;
                              if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73))) {
                                let err99 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14 + "/fromPort", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                              }
                            }
                            if (data71.toPort !== void 0) {
                              let data74 = data71.toPort;
                              if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74))) {
                                let err100 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14 + "/toPort", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                              }
                            }
                            if (data71.peer !== void 0 && typeof data71.peer != "string") {
                              let err101 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14 + "/peer", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                            }
                          } else {
                            let err102 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress/" + i14, keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                          }
                        }
                      } else {
                        let err103 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12 + "/egress", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                      }
                    }
                  } else {
                    let err104 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups/" + i12, keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                }
              } else {
                let err105 = { instancePath: instancePath + "/vpcs/" + i0 + "/securityGroups", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
              }
            }
            if (data5.networkAcls !== void 0) {
              let data76 = data5.networkAcls;
              if (Array.isArray(data76)) {
                let len15 = data76.length;
                for (let i15 = 0; i15 < len15; i15++) {
                  let data77 = data76[i15];
                  if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                    if (data77.id === void 0) {
                      let err106 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15, keyword: "required", params: { missingProperty: "id" } };
                      vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                    }
                    for (let key11 in data77)
                      if (!(key11 === "id" || key11 === "name" || key11 === "entries")) {
                        let err107 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15, keyword: "additionalProperties", params: { additionalProperty: key11 } };
                        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                      }
                    if (data77.id !== void 0 && typeof data77.id != "string") {
                      let err108 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/id", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                    }
                    if (data77.name !== void 0 && typeof data77.name != "string") {
                      let err109 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/name", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                    }
                    if (data77.entries !== void 0) {
                      let data80 = data77.entries;
                      if (Array.isArray(data80)) {
                        let len16 = data80.length;
                        for (let i16 = 0; i16 < len16; i16++) {
                          let data81 = data80[i16];
                          if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                            if (data81.number === void 0) {
                              let err110 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "required", params: { missingProperty: "number" } };
                              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                            }
                            if (data81.direction === void 0) {
                              let err111 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "required", params: { missingProperty: "direction" } };
                              vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                            }
                            if (data81.action === void 0) {
                              let err112 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "required", params: { missingProperty: "action" } };
                              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                            }
                            if (data81.protocol === void 0) {
                              let err113 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "required", params: { missingProperty: "protocol" } };
                              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                            }
                            if (data81.cidr === void 0) {
                              let err114 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "required", params: { missingProperty: "cidr" } };
                              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                            }
                            for (let key12 in data81)
                              if (!(key12 === "number" || key12 === "direction" || key12 === "action" || key12 === "protocol" || key12 === "cidr" || key12 === "fromPort" || key12 === "toPort")) {
                                let err115 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                              }
                            if (data81.number !== void 0) {
                              let data82 = data81.number;
                              if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82))) {
                                let err116 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/number", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                              }
                            }
                            if (data81.direction !== void 0) {
                              let data83 = data81.direction;
                              if (!(data83 === "ingress" || data83 === "egress")) {
                                let err117 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/direction", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.networkAcls.items.properties.entries.items.properties.direction.enum } };
                                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                              }
                            }
                            if (data81.action !== void 0) {
                              let data84 = data81.action;
                              if (!(data84 === "allow" || data84 === "deny")) {
                                let err118 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/action", keyword: "enum", params: { allowedValues: schema6.properties.vpcs.items.properties.networkAcls.items.properties.entries.items.properties.action.enum } };
                                vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                              }
                            }
                            if (data81.protocol !== void 0 && typeof data81.protocol != "string") {
                              let err119 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/protocol", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                            }
                            if (data81.cidr !== void 0 && typeof data81.cidr != "string") {
                              let err120 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/cidr", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                            }
                            if (data81.fromPort !== void 0) {
                              let data87 = data81.fromPort;
                              if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87))) {
                                let err121 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/fromPort", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                              }
                            }
                            if (data81.toPort !== void 0) {
                              let data88 = data81.toPort;
                              if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88))) {
                                let err122 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16 + "/toPort", keyword: "type", params: { type: "integer" } };
                                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                              }
                            }
                          } else {
                            let err123 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries/" + i16, keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                          }
                        }
                      } else {
                        let err124 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15 + "/entries", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                      }
                    }
                  } else {
                    let err125 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls/" + i15, keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                  }
                }
              } else {
                let err126 = { instancePath: instancePath + "/vpcs/" + i0 + "/networkAcls", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
          } else {
            let err127 = { instancePath: instancePath + "/vpcs/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
          }
        }
      } else {
        let err128 = { instancePath: instancePath + "/vpcs", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.prefixLists !== void 0) {
      let data89 = data.prefixLists;
      if (Array.isArray(data89)) {
        let len17 = data89.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data90 = data89[i17];
          if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
            if (data90.id === void 0) {
              let err129 = { instancePath: instancePath + "/prefixLists/" + i17, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
            }
            if (data90.cidrs === void 0) {
              let err130 = { instancePath: instancePath + "/prefixLists/" + i17, keyword: "required", params: { missingProperty: "cidrs" } };
              vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
            }
            for (let key13 in data90)
              if (!(key13 === "id" || key13 === "name" || key13 === "cidrs")) {
                let err131 = { instancePath: instancePath + "/prefixLists/" + i17, keyword: "additionalProperties", params: { additionalProperty: key13 } };
                vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
              }
            if (data90.id !== void 0 && typeof data90.id != "string") {
              let err132 = { instancePath: instancePath + "/prefixLists/" + i17 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
            }
            if (data90.name !== void 0 && typeof data90.name != "string") {
              let err133 = { instancePath: instancePath + "/prefixLists/" + i17 + "/name", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
            }
            if (data90.cidrs !== void 0) {
              let data93 = data90.cidrs;
              if (Array.isArray(data93)) {
                let len18 = data93.length;
                for (let i18 = 0; i18 < len18; i18++)
                  if (typeof data93[i18] != "string") {
                    let err134 = { instancePath: instancePath + "/prefixLists/" + i17 + "/cidrs/" + i18, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                  }
              } else {
                let err135 = { instancePath: instancePath + "/prefixLists/" + i17 + "/cidrs", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
              }
            }
          } else {
            let err136 = { instancePath: instancePath + "/prefixLists/" + i17, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
        }
      } else {
        let err137 = { instancePath: instancePath + "/prefixLists", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
      }
    }
    if (data.stacks !== void 0) {
      let data95 = data.stacks;
      if (Array.isArray(data95)) {
        let len19 = data95.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data96 = data95[i19];
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            if (data96.name === void 0) {
              let err138 = { instancePath: instancePath + "/stacks/" + i19, keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
            }
            if (data96.parameters === void 0) {
              let err139 = { instancePath: instancePath + "/stacks/" + i19, keyword: "required", params: { missingProperty: "parameters" } };
              vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
            }
            for (let key14 in data96)
              if (!(key14 === "name" || key14 === "region" || key14 === "account" || key14 === "partition" || key14 === "parameters" || key14 === "resources")) {
                let err140 = { instancePath: instancePath + "/stacks/" + i19, keyword: "additionalProperties", params: { additionalProperty: key14 } };
                vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
              }
            if (data96.name !== void 0 && typeof data96.name != "string") {
              let err141 = { instancePath: instancePath + "/stacks/" + i19 + "/name", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
            }
            if (data96.region !== void 0 && typeof data96.region != "string") {
              let err142 = { instancePath: instancePath + "/stacks/" + i19 + "/region", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
            }
            if (data96.account !== void 0 && typeof data96.account != "string") {
              let err143 = { instancePath: instancePath + "/stacks/" + i19 + "/account", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
            }
            if (data96.partition !== void 0 && typeof data96.partition != "string") {
              let err144 = { instancePath: instancePath + "/stacks/" + i19 + "/partition", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
            }
            if (data96.parameters !== void 0) {
              let data101 = data96.parameters;
              if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                for (let key15 in data101)
                  if (typeof data101[key15] != "string") {
                    let err145 = { instancePath: instancePath + "/stacks/" + i19 + "/parameters/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                  }
              } else {
                let err146 = { instancePath: instancePath + "/stacks/" + i19 + "/parameters", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
              }
            }
            if (data96.resources !== void 0) {
              let data103 = data96.resources;
              if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                for (let key16 in data103)
                  if (typeof data103[key16] != "string") {
                    let err147 = { instancePath: instancePath + "/stacks/" + i19 + "/resources/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                  }
              } else {
                let err148 = { instancePath: instancePath + "/stacks/" + i19 + "/resources", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
              }
            }
          } else {
            let err149 = { instancePath: instancePath + "/stacks/" + i19, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
          }
        }
      } else {
        let err150 = { instancePath: instancePath + "/stacks", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
      }
    }
    if (data.parameterStore !== void 0) {
      let data105 = data.parameterStore;
      if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
        for (let key17 in data105)
          if (typeof data105[key17] != "string") {
            let err151 = { instancePath: instancePath + "/parameterStore/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
          }
      } else {
        let err152 = { instancePath: instancePath + "/parameterStore", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
      }
    }
    if (data.exports !== void 0) {
      let data107 = data.exports;
      if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
        for (let key18 in data107)
          if (typeof data107[key18] != "string") {
            let err153 = { instancePath: instancePath + "/exports/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
          }
      } else {
        let err154 = { instancePath: instancePath + "/exports", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
      }
    }
    if (data.ways !== void 0) {
      let data109 = data.ways;
      if (Array.isArray(data109)) {
        let len20 = data109.length;
        for (let i20 = 0; i20 < len20; i20++) {
          let data110 = data109[i20];
          if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
            if (data110.through === void 0) {
              let err155 = { instancePath: instancePath + "/ways/" + i20, keyword: "required", params: { missingProperty: "through" } };
              vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
            }
            for (let key19 in data110)
              if (!(key19 === "through" || key19 === "reachesInternet" || key19 === "endpoints")) {
                let err156 = { instancePath: instancePath + "/ways/" + i20, keyword: "additionalProperties", params: { additionalProperty: key19 } };
                vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
              }
            if (data110.through !== void 0 && typeof data110.through != "string") {
              let err157 = { instancePath: instancePath + "/ways/" + i20 + "/through", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
            }
            if (data110.reachesInternet !== void 0 && typeof data110.reachesInternet != "boolean") {
              let err158 = { instancePath: instancePath + "/ways/" + i20 + "/reachesInternet", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
            }
            if (data110.endpoints !== void 0) {
              let data113 = data110.endpoints;
              if (Array.isArray(data113)) {
                let len21 = data113.length;
                for (let i21 = 0; i21 < len21; i21++)
                  if (typeof data113[i21] != "string") {
                    let err159 = { instancePath: instancePath + "/ways/" + i20 + "/endpoints/" + i21, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                  }
              } else {
                let err160 = { instancePath: instancePath + "/ways/" + i20 + "/endpoints", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
          } else {
            let err161 = { instancePath: instancePath + "/ways/" + i20, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
          }
        }
      } else {
        let err162 = { instancePath: instancePath + "/ways", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
      }
    }
  } else {
    let err163 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}

const compiled: Validator = validateNetwork;
export { compiled as validateNetwork };
