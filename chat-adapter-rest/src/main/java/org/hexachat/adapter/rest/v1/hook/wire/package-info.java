/** What is said of incoming webhooks, and by them. */
@NullMarked
package org.hexachat.adapter.rest.v1.hook.wire;

import org.jspecify.annotations.NullMarked;
