package org.hexachat.adapter.ratelimit;

import java.util.Map;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject.OfAccountName;
import org.hexachat.domain.limit.LimitSubject.OfAddress;
import org.hexachat.domain.limit.LimitSubject.OfUser;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much anybody may do, as {@code <count>/<s|min|h>}, and {@code burst <count>} where more may gather than comes in one
 * period.
 *
 * @param enabled false to refuse nobody
 * @param subjects how many callers each limit remembers; those that come once are forgotten first
 * @param loginPerAccount tries to log in to one account
 * @param loginPerAddress tries to log in from one address
 * @param registrationPerAddress new accounts from one address
 * @param roomPassword tries to join rooms by their password, of one user
 * @param invitation looks at invitations, and tries to join by them, of one user
 * @param room new rooms of one user
 * @param bot new bots and tokens of bots of one user
 * @param message messages sent, edited or deleted by one user
 * @param search searches of one user
 * @param export exports of their own account by one user
 * @param roomExport exports of rooms by one user
 * @param frame frames of one user
 * @param connectionPerUser new connections of one user
 * @param connectionPerAddress new connections from one address
 * @param ticket tickets of one user
 */
@ConfigurationProperties("chat.limits")
public record RateLimitProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("20000") int subjects,
        @DefaultValue("20/min") String loginPerAccount,
        @DefaultValue("60/min") String loginPerAddress,
        @DefaultValue("100/h") String registrationPerAddress,
        @DefaultValue("20/min") String roomPassword,
        @DefaultValue("60/min") String invitation,
        @DefaultValue("60/h") String room,
        @DefaultValue("60/h") String bot,
        @DefaultValue("50/s burst 200") String message,
        @DefaultValue("60/min burst 30") String search,
        @DefaultValue("1/min") String export,
        @DefaultValue("10/min") String roomExport,
        @DefaultValue("200/s burst 1000") String frame,
        @DefaultValue("30/s burst 200") String connectionPerUser,
        @DefaultValue("100/s burst 2000") String connectionPerAddress,
        @DefaultValue("60/min") String ticket) {

    public RateLimitProperties {
        if (subjects < 1) {
            throw new IllegalArgumentException("chat.limits.subjects is at least 1.");
        }
    }

    /** What is rationed; whatever is not in here is not. */
    Map<Rationed, Ration> rations() {
        return enabled
                ? Map.ofEntries(
                        Map.entry(new Rationed(Limit.LOGIN, OfAccountName.class), Ration.of(loginPerAccount)),
                        Map.entry(new Rationed(Limit.LOGIN, OfAddress.class), Ration.of(loginPerAddress)),
                        Map.entry(new Rationed(Limit.REGISTRATION, OfAddress.class), Ration.of(registrationPerAddress)),
                        Map.entry(new Rationed(Limit.ROOM_PASSWORD, OfUser.class), Ration.of(roomPassword)),
                        Map.entry(new Rationed(Limit.INVITATION, OfUser.class), Ration.of(invitation)),
                        Map.entry(new Rationed(Limit.ROOM, OfUser.class), Ration.of(room)),
                        Map.entry(new Rationed(Limit.BOT, OfUser.class), Ration.of(bot)),
                        Map.entry(new Rationed(Limit.MESSAGE, OfUser.class), Ration.of(message)),
                        Map.entry(new Rationed(Limit.SEARCH, OfUser.class), Ration.of(search)),
                        Map.entry(new Rationed(Limit.EXPORT, OfUser.class), Ration.of(export)),
                        Map.entry(new Rationed(Limit.ROOM_EXPORT, OfUser.class), Ration.of(roomExport)),
                        Map.entry(new Rationed(Limit.FRAME, OfUser.class), Ration.of(frame)),
                        Map.entry(new Rationed(Limit.CONNECTION, OfUser.class), Ration.of(connectionPerUser)),
                        Map.entry(new Rationed(Limit.CONNECTION, OfAddress.class), Ration.of(connectionPerAddress)),
                        Map.entry(new Rationed(Limit.TICKET, OfUser.class), Ration.of(ticket)))
                : Map.of();
    }
}
