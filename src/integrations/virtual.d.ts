declare module 'virtual:atlas' {
  export { handedOver } from './handover.ts';
}
