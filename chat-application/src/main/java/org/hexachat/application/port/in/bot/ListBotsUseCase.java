package org.hexachat.application.port.in.bot;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.bot.Bot;

/** See one's bots. */
@FunctionalInterface
public interface ListBotsUseCase {

    /** The caller's bots, {@link Bot#MAX_PER_OWNER} at most, in the order in which they were made. */
    List<Bot> list(Caller caller);
}
