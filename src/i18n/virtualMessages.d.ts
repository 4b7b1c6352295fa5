declare module 'virtual:messages/en' {
  import type { PresentMessages } from './messages/shape';

  export const messages: PresentMessages;
}

declare module 'virtual:messages/later-en' {
  import type { PresentMessages } from './messages/shape';

  export const messages: PresentMessages;
}

declare module 'virtual:messages/vi' {
  import type { PresentMessages } from './messages/shape';

  export const messages: PresentMessages;
}

declare module 'virtual:messages/later-vi' {
  import type { PresentMessages } from './messages/shape';

  export const messages: PresentMessages;
}

declare module 'virtual:messages/zh' {
  import type { PresentMessages } from './messages/shape';

  export const messages: PresentMessages;
}

declare module 'virtual:messages/later-zh' {
  import type { PresentMessages } from './messages/shape';

  export const messages: PresentMessages;
}
