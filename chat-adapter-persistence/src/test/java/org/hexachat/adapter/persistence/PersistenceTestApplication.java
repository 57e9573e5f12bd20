package org.hexachat.adapter.persistence;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Nothing but what auto-configuration brings, as in the server. */
@SpringBootConfiguration
@EnableAutoConfiguration
class PersistenceTestApplication {}
