package org.hexachat.bootstrap.startup;

import java.lang.Thread.UncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when a thread dies for want of memory. A server whose acceptor thread died so goes on listening and never
 * answers again; one that is gone is started anew by whoever watches over it. {@code -XX:+ExitOnOutOfMemoryError} does the same
 * earlier, but a jar cannot ask for it.
 */
public final class OutOfMemoryExit implements UncaughtExceptionHandler {

    /** What the JVM itself answers with for {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int STATUS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(OutOfMemoryExit.class);

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            System.err.println("[ERROR] Out of memory: the server ends. Give it more heap (-Xmx) or fewer connections"
                    + " (chat.websocket.max-connections), and start it again.");
            Runtime.getRuntime().halt(STATUS);
        }
        LOG.error("[ERROR] A thread of the server died; please report this", thrown);
    }
}
