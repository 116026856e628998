namespace ReleasePortal.Domain.Products;

/// <summary>What clones of product repositories say of services, for those services of which records name a tag or a commit.</summary>
public sealed class ProductClones
{
    /// <summary>Nobody said where clones are.</summary>
    public static readonly ProductClones NotGiven = new([], areGiven: false);

    private readonly SortedDictionary<string, ServiceClone> byService = new(StringComparer.Ordinal);

    public ProductClones(IEnumerable<ServiceClone> clones)
        : this(clones, areGiven: true)
    {
    }

    private ProductClones(IEnumerable<ServiceClone> clones, bool areGiven)
    {
        foreach (var clone in clones)
            byService.Add(clone.Service, clone);
        AreGiven = areGiven;
    }

    public bool AreGiven { get; }

    /// <summary>By the ids of their services.</summary>
    public IEnumerable<ServiceClone> All => byService.Values;

    /// <returns>Null where no clones were given, or records name nothing of the service.</returns>
    public ServiceClone? Of(string service) => byService.GetValueOrDefault(service);
}
