export {
  createDriftObserver,
  type Departure,
  type DepartureKind,
  type DriftObserver,
  type DriftOptions,
  type DriftReport,
  type JsonType,
} from "@pbxkit/core/drift";
