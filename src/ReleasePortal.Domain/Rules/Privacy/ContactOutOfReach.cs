using System.Text.RegularExpressions;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed partial class ContactOutOfReach : ReviewRule
{
    public override string Code => "PRV007";

    public override string Title => "A support contact that its readers cannot reach";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    /// <summary>Channels of a chat begin with <c>#</c>, and handles with <c>@</c>.</summary>
    public override IEnumerable<Finding> Review(RecordSet records) =>
        from product in records.Products
        let readers = records.Portal.Readers
        where readers.Knows(product.Audience.Id) && !readers.IsNarrowest(product.Audience.Id) && IsInChat(product.SupportContact)
        select new Finding(
            this,
            product.Origin.Value("support_contact"),
            $"{InChat().Match(product.SupportContact).Value} is a place in the chat of those who make {product.Title}, and it is shown to the audience {product.Audience.Id}.",
            "Write what those readers can use: an e-mail address of the team, a telephone number or a page.");

    /// <summary>Whether a contact names a channel or a handle, which only people in that chat can use.</summary>
    public static bool IsInChat(string contact) => InChat().IsMatch(contact);

    [GeneratedRegex(@"(?<![\w/&.?=])[#@]\p{L}[\w-]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InChat();
}
