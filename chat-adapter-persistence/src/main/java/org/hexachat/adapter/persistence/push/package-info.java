/** Push subscriptions and what they are to be told, as rows. */
@NullMarked
package org.hexachat.adapter.persistence.push;

import org.jspecify.annotations.NullMarked;
