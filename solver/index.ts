export { Model } from './model/model.js';
export type {
  FrozenModel,
  LinearExpression,
  ModelRow,
  ModelVariable,
  Objective,
  ObjectivePlace,
  Sense,
  Tag,
  Term,
  Variable,
} from './model/model.js';
