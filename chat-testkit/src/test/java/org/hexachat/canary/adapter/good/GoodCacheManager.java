package org.hexachat.canary.adapter.good;

import java.util.Collection;
import java.util.List;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;

/** Right: called as the framework calls what it implements. */
class GoodCacheManager implements CacheManager {
    @Override
    public Cache getCache(String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public Collection<String> getCacheNames() {
        return List.of();
    }
}
