/** How a use case says that it did not happen: kinds, stable codes and the sentences behind them. */
@NullMarked
package org.hexachat.domain.error;

import org.jspecify.annotations.NullMarked;
