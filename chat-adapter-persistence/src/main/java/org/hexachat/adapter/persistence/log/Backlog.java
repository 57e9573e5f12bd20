package org.hexachat.adapter.persistence.log;

/** What people wait for: events that the log took and has not answered yet. For background work that wants to stay out of the way. */
@FunctionalInterface
public interface Backlog {

    /** How many events wait at this moment, on this node. */
    int waiting();
}
