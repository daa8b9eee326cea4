package org.sijil.localstack.load;

/**
 * What the demo is to load.
 *
 * @param households how many households the sample nation has
 * @param seed the same seed and number give the same nation
 */
public record DemoOptions(int households, long seed) {}
