using System.Text.RegularExpressions;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed partial class MailInWiderText : ReviewRule
{
    public override string Code => "PRV002";

    public override string Title => "A personal e-mail address in a text for a wider audience";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "security";

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var contacts = records.Products.Select(product => product.SupportContact).Concat(records.Teams.Select(team => team.Contact))
            .SelectMany(contact => Address().Matches(contact)).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return from text in ToldTexts.Of(records)
               from found in Addresses(text)
               where !contacts.Contains(found.Mail)
               select new Finding(
                   this,
                   found.Place,
                   $"Everybody of the audience {text.Audience} can read the address {found.Mail}, which is no support contact of a product and no contact of a team.",
                   $"Write an address that is made for it{Among(contacts)}, or name the role.");
    }

    private static IEnumerable<(string Mail, Place Place)> Addresses(ToldText text) =>
    [
        .. from line in text.Lines
           from match in Address().Matches(line.Words)
           select (match.Value, line.Place),
        .. text.Body is { } body ? Address().Matches(body.Text).Select(match => (match.Value, body.PlaceOf(match.Index, match.Length))) : [],
    ];

    private static string Among(IEnumerable<string> contacts) =>
        contacts.Order(StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } first ? $", such as {first}" : "";

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]+(?:@|&#0*64;|&#[xX]0*40;|&commat;|%40)(?!\dx\.)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\b(?!:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Address();
}
