/** How everything is read page by page. */
@NullMarked
package org.hexachat.application.service.page;

import org.jspecify.annotations.NullMarked;
