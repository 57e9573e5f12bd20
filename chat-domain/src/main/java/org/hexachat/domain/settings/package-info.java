/** What those who run a server can change while it runs. */
@NullMarked
package org.hexachat.domain.settings;

import org.jspecify.annotations.NullMarked;
