package org.hexachat.adapter.persistence;

import org.hexachat.adapter.persistence.credential.PasswordHashingProperties;
import org.hexachat.adapter.persistence.log.RoomLogProperties;
import org.hexachat.adapter.persistence.search.SearchProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;

/**
 * Offers every driven port that is kept in PostgreSQL, and what keeps credentials safe. The scan ends at this adapter: it is
 * what lets each implementation stay private to the package of its feature.
 */
@AutoConfiguration
@ComponentScan
@EnableConfigurationProperties({PasswordHashingProperties.class, RoomLogProperties.class, SearchProperties.class})
public class PersistenceAutoConfiguration {}
