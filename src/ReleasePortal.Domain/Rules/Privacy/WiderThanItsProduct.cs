using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed class WiderThanItsProduct : ReviewRule
{
    public override string Code => "PRV003";

    public override string Title => "A text for more readers than its product has";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var readers = records.Portal.Readers;
        return from text in Texts(records)
               let product = records.Products.Find(text.Product)
               where product is not null && readers.Knows(product.Audience.Id) && readers.PlaceOf(text.Audience.Id) > readers.PlaceOf(product.Audience.Id)
               select new Finding(
                   this,
                   text.Audience.Place,
                   $"It is for the audience {text.Audience.Id}, and {product.Title} only for {product.Audience.Id}: whoever may not know of the product does not read it.",
                   $"Write audience: {product.Audience.Id}, or make the product known to more readers in its own file.");
    }

    private static IEnumerable<(Ref<Audience> Audience, Ref<Product> Product)> Texts(RecordSet records) =>
    [
        .. records.KnownIssues.Select(issue => (issue.Audience, issue.Product)),
        .. records.Releases.SelectMany(release => records.Notes[release.Id].Select(note => (note.Audience, release.Product))),
    ];
}
