-- A mailbox has one spelling: its domain in its own letters (RFC 3492), in NFC. Where two accounts would
-- become one, both stay as they are.
create function label_in_own_letters(label text) returns text language plpgsql as $$
declare
  digits constant text := 'abcdefghijklmnopqrstuvwxyz0123456789';
  coded text := substr(label, 5);
  basic integer := length(coded) - strpos(reverse(coded), '-');
  letters text[] := '{}';
  point bigint := 128;
  place bigint := 0;
  bias bigint := 72;
  at integer := 1;
  before bigint;
  weight bigint;
  threshold bigint;
  digit integer;
  step bigint;
  delta bigint;
  turns bigint;
begin
  if strpos(coded, '-') > 0 then
    letters := string_to_array(left(coded, basic), null);
    at := basic + 2;
  end if;
  while at <= length(coded) loop
    before := place;
    weight := 1;
    step := 36;
    loop
      digit := strpos(digits, substr(coded, at, 1)) - 1;
      if digit < 0 or weight > 1000000000 then return label; end if;
      at := at + 1;
      place := place + digit * weight;
      threshold := least(greatest(step - bias, 1), 26);
      exit when digit < threshold;
      weight := weight * (36 - threshold);
      step := step + 36;
      if at > length(coded) then return label; end if;
    end loop;
    delta := place - before;
    delta := case when before = 0 then delta / 700 else delta / 2 end;
    delta := delta + delta / (cardinality(letters) + 1);
    turns := 0;
    while delta > 455 loop
      delta := delta / 35;
      turns := turns + 36;
    end loop;
    bias := turns + 36 * delta / (delta + 38);
    point := point + place / (cardinality(letters) + 1);
    place := place % (cardinality(letters) + 1);
    if point > 1114111 then return label; end if;
    letters := letters[1:place] || chr(point::integer) || letters[place + 1:];
    place := place + 1;
  end loop;
  return array_to_string(letters, '');
end
$$;

with spelled as (
  select
    id,
    email as kept,
    normalize(
      split_part(email, '@', 1) || '@' || (
        select string_agg(
          case when part.label like 'xn--%' then label_in_own_letters(part.label) else part.label end,
          '.' order by part.place
        )
        from unnest(string_to_array(split_part(email, '@', 2), '.')) with ordinality as part (label, place)
      ),
      nfc
    ) as email
  from account
),
chosen as (
  select distinct on (email) id, email from spelled order by email, (kept = email) desc, id
)
update account set email = chosen.email
from chosen
where chosen.id = account.id and chosen.email <> account.email;

drop function label_in_own_letters(text);
