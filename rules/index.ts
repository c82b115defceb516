// Made by `npm run generate` from the folders beside this file.
import type { AnyRule } from '../src/rule/index.ts';
import customResourceCannotAnswer from './custom-resource-cannot-answer/index.ts';
import customResourceFunctionGoesIdle from './custom-resource-function-goes-idle/index.ts';
import customResourceOutlivesItsNetwork from './custom-resource-outlives-its-network/index.ts';
import dualStackEgressIsIpv4Only from './dual-stack-egress-is-ipv4-only/index.ts';
import egressToNowhere from './egress-to-nowhere/index.ts';
import endpointMissedByGlobalHost from './endpoint-missed-by-global-host/index.ts';
import endpointNeverUsedByDefaultSdk from './endpoint-never-used-by-default-sdk/index.ts';
import endpointPrivateDnsConflict from './endpoint-private-dns-conflict/index.ts';
import eniBudget from './eni-budget/index.ts';
import eniPermissionsCanGoFirst from './eni-permissions-can-go-first/index.ts';
import eniPermissionsNeverApply from './eni-permissions-never-apply/index.ts';
import eventSourceCannotReachLambda from './event-source-cannot-reach-lambda/index.ts';
import eventSourceGroupBlocksPoller from './event-source-group-blocks-poller/index.ts';
import functionCannotMountFileSystem from './function-cannot-mount-file-system/index.ts';
import functionCannotReachDatabase from './function-cannot-reach-database/index.ts';
import functionCannotReachInternet from './function-cannot-reach-internet/index.ts';
import functionCannotReachService from './function-cannot-reach-service/index.ts';
import functionInOneZone from './function-in-one-zone/index.ts';
import functionInPublicSubnet from './function-in-public-subnet/index.ts';
import functionOutlivesRole from './function-outlives-role/index.ts';
import functionOutsideVpcUsesPrivateDatabase from './function-outside-vpc-uses-private-database/index.ts';
import functionsCouldShareSecurityGroup from './functions-could-share-security-group/index.ts';
import ingressOnFunctionSecurityGroup from './ingress-on-function-security-group/index.ts';
import invalidSuppression from './invalid-suppression/index.ts';
import natGatewayWithoutInternet from './nat-gateway-without-internet/index.ts';
import natInstanceChecksSource from './nat-instance-checks-source/index.ts';
import privateDnsCapturesPublicApi from './private-dns-captures-public-api/index.ts';
import roleWithoutDependency from './role-without-dependency/index.ts';
import roleWithoutEniPermissions from './role-without-eni-permissions/index.ts';
import standaloneEgressRemovesAllowAll from './standalone-egress-removes-allow-all/index.ts';
import subnetListsDiverge from './subnet-lists-diverge/index.ts';
import subnetTooSmall from './subnet-too-small/index.ts';
import templateSyntax from './template-syntax/index.ts';
import unrestrictedEgress from './unrestricted-egress/index.ts';
import unusedSuppression from './unused-suppression/index.ts';
import updateDeletesGroupInUse from './update-deletes-group-in-use/index.ts';
import updateDeletesSubnetInUse from './update-deletes-subnet-in-use/index.ts';
import updateLeavesVpcWithDualStackFlag from './update-leaves-vpc-with-dual-stack-flag/index.ts';
import updateRemovesExportInUse from './update-removes-export-in-use/index.ts';
import updateRemovesPermissionsFirst from './update-removes-permissions-first/index.ts';
import updateReplacesFunction from './update-replaces-function/index.ts';
import updateStrandsVersions from './update-strands-versions/index.ts';
import versionsKeepOldEnis from './versions-keep-old-enis/index.ts';
import vpcConfigInvalid from './vpc-config-invalid/index.ts';

/** All built-in rules, sorted by id. */
export const rules: readonly AnyRule[] = [
  customResourceCannotAnswer,
  customResourceFunctionGoesIdle,
  customResourceOutlivesItsNetwork,
  dualStackEgressIsIpv4Only,
  egressToNowhere,
  endpointMissedByGlobalHost,
  endpointNeverUsedByDefaultSdk,
  endpointPrivateDnsConflict,
  eniBudget,
  eniPermissionsCanGoFirst,
  eniPermissionsNeverApply,
  eventSourceCannotReachLambda,
  eventSourceGroupBlocksPoller,
  functionCannotMountFileSystem,
  functionCannotReachDatabase,
  functionCannotReachInternet,
  functionCannotReachService,
  functionInOneZone,
  functionInPublicSubnet,
  functionOutlivesRole,
  functionOutsideVpcUsesPrivateDatabase,
  functionsCouldShareSecurityGroup,
  ingressOnFunctionSecurityGroup,
  invalidSuppression,
  natGatewayWithoutInternet,
  natInstanceChecksSource,
  privateDnsCapturesPublicApi,
  roleWithoutDependency,
  roleWithoutEniPermissions,
  standaloneEgressRemovesAllowAll,
  subnetListsDiverge,
  subnetTooSmall,
  templateSyntax,
  unrestrictedEgress,
  unusedSuppression,
  updateDeletesGroupInUse,
  updateDeletesSubnetInUse,
  updateLeavesVpcWithDualStackFlag,
  updateRemovesExportInUse,
  updateRemovesPermissionsFirst,
  updateReplacesFunction,
  updateStrandsVersions,
  versionsKeepOldEnis,
  vpcConfigInvalid,
];
