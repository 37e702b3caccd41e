export { supervision } from './supervision.declaration';
export { SupervisionModule } from './supervision.module';
