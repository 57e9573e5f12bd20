/** What holds on the server at this moment. */
@NullMarked
package org.hexachat.application.service.settings;

import org.jspecify.annotations.NullMarked;
