using System.Text;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Parts;

namespace ReleasePortal.Site.Search;

/// <summary>The few kinds, products and states that documents share, so that each document says a number.</summary>
internal sealed class SearchFacets
{
    private readonly Dictionary<string, int> kinds;
    private readonly Dictionary<string, int> products;
    private readonly Dictionary<State, int> states;

    public SearchFacets(IReadOnlyList<SearchDocument> documents)
    {
        Kinds = Sorted(documents.Select(document => document.Kind));
        Products = Sorted(documents.Select(document => document.Product).OfType<string>());
        States = [.. documents.Select(document => document.State).OfType<State>().Distinct()
            .OrderBy(state => state.Word, StringComparer.Ordinal).ThenBy(state => state.Tone, StringComparer.Ordinal).ThenBy(state => state.Icon, StringComparer.Ordinal)];
        kinds = Kinds.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        products = Products.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        states = States.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    }

    public IReadOnlyList<string> Kinds { get; }

    public IReadOnlyList<string> Products { get; }

    public IReadOnlyList<State> States { get; }

    public int KindOf(SearchDocument document) => kinds[document.Kind];

    /// <summary>-1 where it is about no product.</summary>
    public int ProductOf(SearchDocument document) => document.Product is { } product ? products[product] : -1;

    /// <summary>-1 where nothing is said of how it stands.</summary>
    public int StateOf(SearchDocument document) => document.State is { } state ? states[state] : -1;

    /// <summary>The icons of the states in one file, because a page has only those that it shows itself.</summary>
    public byte[] Marks() => Encoding.UTF8.GetBytes(IconSprite.File([.. States.Select(state => state.Icon).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));

    private static IReadOnlyList<string> Sorted(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
