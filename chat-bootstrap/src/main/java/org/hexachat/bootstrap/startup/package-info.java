/** What happens around a start: the notice for the person at the terminal, the way out when memory ends. */
@NullMarked
package org.hexachat.bootstrap.startup;

import org.jspecify.annotations.NullMarked;
