/** What made-up ideas are made of. */

export const TOPICS = [
  ...['networking', 'security', 'storage', 'testing', 'web', 'cryptography', 'observability', 'performance', 'packaging', 'compilers'],
  ...['databases', 'graphics', 'audio', 'video', 'robotics', 'simulation', 'statistics', 'machine-learning', 'languages', 'translation'],
  ...['accessibility', 'documentation', 'education', 'games', 'geography', 'health', 'astronomy', 'chemistry', 'physics', 'biology'],
  ...['finance', 'privacy', 'messaging', 'mobile', 'desktop', 'embedded', 'kernels', 'virtualisation', 'clouds', 'scheduling'],
];

export const SKILLS = [
  ...['Python', 'C', 'C++', 'JavaScript', 'Rust', 'Java', 'Go', 'OCaml', 'TypeScript', 'Haskell', 'Kotlin', 'Swift', 'Ruby', 'R', 'Julia'],
  ...['Linux', 'Git', 'SQL', 'HTML', 'CSS', 'TCP/IP', 'TLS', 'DNS', 'HTTP', 'Docker', 'Kubernetes', 'LLVM', 'OpenGL', 'CUDA', 'Qt'],
  ...['Statistics', 'Linear algebra', 'Technical writing', 'Testing', 'Fuzzing', 'Profiling', 'Unicode', 'Accessibility', 'Maps', 'Sound'],
];

export const ADJECTIVES = ['small', 'fast', 'quiet', 'portable', 'readable', 'tested', 'modular', 'patient', 'frugal', 'friendly'];

export const NOUNS = ['parser', 'router', 'scheduler', 'viewer', 'compiler', 'index', 'recorder', 'debugger', 'planner', 'importer'];

export const SENTENCES = [
  'The parts exist, and what nobody has built is the whole of it.',
  'Begin with the example that comes with the library and let it run every day.',
  'Write the state as a **pure module**, and test it without a network before you connect it to one.',
  'What happens when the disk is full is a better question than what happens when it is not.',
  'Earlier attempts stopped at the same place, so read them before you write a line.',
  'It should say at any moment what it is doing, in words that an operator understands.',
  'A newcomer can measure `the slow path` in an afternoon and will have learnt most of the code by then.',
  'Every length in a header is a claim by a stranger.',
];
