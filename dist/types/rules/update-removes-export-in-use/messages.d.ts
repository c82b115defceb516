/** What the rule finds, in one clause. */
export declare const summary = "An update removes or changes an export that another stack imports";
export declare const messages: {
    readonly gone: {
        readonly problem: 'No stack exports {export} after the update, and {importers} still {importers:imports|import} it: CloudFormation refuses to delete an export that is in use';
        readonly remedy: 'Deploy the stack of {importers} without the import first, and remove the export {export} in a later update';
    };
    readonly changes: {
        readonly problem: 'The export {export} changes with {resource}, which is replaced, and {importers} {importers:imports|import} it: CloudFormation refuses to change an export that is in use';
        readonly remedy: 'Keep {resource} unchanged; or export the new one under another name, move {importers} to that, and remove {export} in a later update';
    };
    readonly becomes: {
        readonly problem: 'The export {export} becomes that of {resource}, a new resource, and {importers} {importers:imports|import} it: CloudFormation refuses to change an export that is in use';
        readonly remedy: 'Export {resource} under another name, move {importers} to that, and remove {export} in a later update';
    };
    readonly differs: {
        readonly problem: 'The value of the export {export} changes, and {importers} {importers:imports|import} it: CloudFormation refuses to change an export that is in use';
        readonly remedy: 'Keep the value of {export}; or export the new one under another name, move {importers} to that, and remove {export} in a later update';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly exportsIt: 'the output that exports {name}, as deployed';
    readonly imports: '{by} imports {name}';
};
/** Why something is undecided, and what decides it. */
export declare const reasons: {
    readonly orderOfUpdates: 'the order of the updates: update the stack of {importers} first';
    readonly goesBeforeImporters: 'the export {name} is removed, and {importers} imported it so far: CloudFormation refuses that if its stack is updated before the stack of {importers}';
    readonly changesBeforeImporters: 'the export {name} changes, and {importers} imported it so far: CloudFormation refuses that if its stack is updated before the stack of {importers}';
};
