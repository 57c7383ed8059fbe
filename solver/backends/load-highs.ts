import loadHighsPackage from 'highs';

/** The package declares its types as CommonJS, so its default export looks one level deeper than it is. */
export const loadHighs = loadHighsPackage as unknown as (typeof loadHighsPackage)['default'];
