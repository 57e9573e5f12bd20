/** The driven port of rate limits: token buckets, as many as have somebody behind them. */
@NullMarked
package org.hexachat.adapter.ratelimit;

import org.jspecify.annotations.NullMarked;
