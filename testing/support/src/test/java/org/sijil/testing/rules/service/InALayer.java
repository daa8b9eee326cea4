package org.sijil.testing.rules.service;

/** Lives where no class of ours may live. */
public record InALayer() {}
