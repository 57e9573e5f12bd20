package org.hexachat.canary.application.service;

import org.springframework.context.ApplicationContext;

/** Breaks A02. */
record KnowsFramework(ApplicationContext context) {}
