declare module 'virtual:messages/en' {
  import type { CompiledMessages } from './messages/shape';

  export const messages: CompiledMessages;
}

declare module 'virtual:messages/vi' {
  import type { CompiledMessages } from './messages/shape';

  export const messages: CompiledMessages;
}

declare module 'virtual:messages/zh' {
  import type { CompiledMessages } from './messages/shape';

  export const messages: CompiledMessages;
}
