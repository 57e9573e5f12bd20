/** What the server does in the background. */
@NullMarked
package org.hexachat.adapter.rest.v1.job;

import org.jspecify.annotations.NullMarked;
