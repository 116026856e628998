using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownProduct : UnknownReference
{
    public override string Code => "REF001";

    public override string Title => "A product that does not exist";

    protected override Type Target => typeof(Product);

    protected override string Noun => "product";

    protected override string Home => "as content/products/<id>.yml";

    protected override IEnumerable<string> Known(RecordSet records) => records.Products.Ids;
}
