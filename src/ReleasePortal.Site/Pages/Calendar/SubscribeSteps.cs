using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>How people get a feed into their calendars, and what they see there afterwards.</summary>
internal static class SubscribeSteps
{
    private static readonly string[] Columns = ["In", "Looks again", "A release that moves", "A release that is cancelled"];

    /// <summary>Leads from the calendar to the page with the feeds.</summary>
    public static readonly PageAction Action = new(SiteMap.CalendarSubscribe, "rss", "Subscribe");

    public static readonly Card Card = new("how", "Step by step", new Group(
    [
        new Paragraph("Subscribe to an address; do not import a file. What is imported stays as it is for ever."),
        new Titled("Google Calendar", new Numbered(
        [
            "Copy the address of a calendar on this page.",
            "On a computer, open Google Calendar. Beside “Other calendars”, choose the plus, then “From URL”.",
            "Paste the address and choose “Add calendar”. Phones with the same account show it too.",
        ])),
        new Titled("Outlook", new Numbered(
        [
            "Copy the address of a calendar on this page.",
            "Open the calendar of Outlook, choose “Add calendar”, then “Subscribe from web”.",
            "Paste the address, give it a name and a colour, and choose “Import”: here too, that subscribes.",
        ])),
        new Titled("Apple Calendar", new Numbered(
        [
            "Follow “webcal” beside a calendar on this page, or choose “File”, “New Calendar Subscription” and paste the address.",
            "Choose “Subscribe”, and beside “Auto-refresh” how often it looks again: every hour is enough.",
            "Choose iCloud as its location, and your phone shows it too.",
        ])),
    ]))
    {
        Padded = true,
    };

    public static Card Afterwards(CalendarHorizon horizon) => new("afterwards", "What you see there", new Group(
    [
        new Paragraph(
            $"A calendar reaches {Count.InWords(horizon.MonthsBack, "month")} back and {Count.InWords(horizon.MonthsAhead, "month")} ahead. Releases take your time; freezes, change windows "
            + "and business events are shown as free. What repeats does so on the clock of its own zone, and you see it on yours."),
        new Paragraph(
            "A name that begins with [PROPOSED] or [POSTPONED] is not certain yet. One with [CANCELLED] stays for 30 days and then goes. "
            + "The feeds ask to be read once an hour; programs do as they like:"),
        Table.Of("What becomes of changes", Columns,
        [
            ["Google Calendar", "several times a day; it does not say when, and cannot be told to", "moves, and nobody is told", "keeps its time, with [CANCELLED] before its name"],
            ["Outlook", "every few hours, at times only after a day", "moves, and nobody is told", "is shown as cancelled, with [CANCELLED] before its name"],
            ["Apple Calendar", "as often as you chose", "moves, and nobody is told", "is shown as cancelled, with [CANCELLED] before its name"],
        ]),
        new Paragraph("A calendar is no alarm. On the day itself, look at the page of the release."),
    ]))
    {
        Padded = true,
    };
}
